import type { SoulFragment } from '../../core/schema.ts';
import type { Suggestion } from '../../core/suggest.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  readonly words: SuggestWords['suggest'];
  readonly onTake: (suggestion: Suggestion) => void;
}

const isVoice = (fragment: SoulFragment | null): fragment is SoulFragment => fragment !== null;

const langOf = (sample: string): string => (/\p{Script=Han}/u.test(sample) ? 'zh-CN' : 'en');

/** Each suggestion in its own voice, with the words that found it; a role that was heard lets its rule speak. */
export const SuggestionList = ({ suggestions, words, onTake }: SuggestionListProps) => (
  <ol className="suggestions">
    {suggestions.map((suggestion, index) => {
      const { main, rule, matched } = suggestion;
      const voices = [main, rule].filter(isVoice);
      const titles = voices.map(({ title }) => title);
      const heard = suggestions.slice(0, index).some((earlier) => earlier.main === main);
      const sample = (heard ? voices.at(-1) : voices[0])?.meta.sample ?? '';
      return (
        <li key={voices.map(({ fragmentId }) => fragmentId).join(' ')}>
          <q lang={langOf(sample)}>{words.quote(sample)}</q>
          <p className="pair">
            <b>{words.pair(titles)}</b>
            <button type="button" className="lk strong" onClick={() => onTake(suggestion)}>
              {words.take}
              <span className="away"> {words.takeNamed(titles)}</span>
            </button>
          </p>
          <p className="why">
            {words.why(matched)} {!rule && words.keepsRule}
            {!main && words.keepsRole}
          </p>
        </li>
      );
    })}
  </ol>
);
