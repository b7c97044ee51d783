import { type BlendShare, blendShares } from '../../core/blend.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';

interface ShareChoiceProps {
  readonly a: string;
  readonly b: string;
  readonly share: BlendShare;
  readonly words: SuggestWords['blend'];
  readonly onShare: (share: BlendShare) => void;
}

/** Three steps from one role to the other. */
export const ShareChoice = ({ a, b, share, words, onShare }: ShareChoiceProps) => (
  <fieldset className="steps">
    <legend>{words.share}</legend>
    {blendShares.map((step) => (
      <label key={step}>
        <input
          type="radio"
          name="blend-share"
          value={step}
          checked={step === share}
          onChange={() => onShare(step)}
        />
        <span>{words.shares[step](a, b)}</span>
      </label>
    ))}
  </fieldset>
);
