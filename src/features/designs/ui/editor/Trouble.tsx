import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Progress } from '#platform/github/ui/use-persevere.ts';
import { Waiting } from '#platform/github/ui/Waiting.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { PullRefusal } from '../../core/document/reason.ts';
import type { EditorWords } from './words.ts';

interface TroubleProps {
  progress: Progress<PullRefusal>;
  locale: Locale;
  words: EditorWords;
  onHurry: () => void;
  onStop: () => void;
  /** Runs before the page is left. */
  onLeave: () => Promise<unknown>;
}

/** Why GitHub did not do it yet: a pause that ends by itself, or a refusal and what the connection needs. */
export const Trouble = ({ progress, locale, words, onHurry, onStop, onLeave }: TroubleProps) => {
  const current = useConnection();
  const { documents, github } = words;
  if (progress.at === 'waiting')
    return (
      <Waiting
        waiting={progress.waiting}
        reason={say(documents.reasons, progress.waiting.reason)}
        words={github.waiting}
        onHurry={onHurry}
        onStop={onStop}
      />
    );
  if (progress.at !== 'refused') return null;
  const step = nextStep(progress.reason, current?.connection ?? null);
  return (
    <>
      <p className="problem" role="alert">
        {say(documents.reasons, progress.reason)}
      </p>
      {step !== null && (
        <p className="ed-acts">
          <NextStepAction
            step={step}
            remember={current?.remembered ?? false}
            locale={locale}
            words={github}
            onLeave={onLeave}
          />
        </p>
      )}
    </>
  );
};
