import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Progress } from '#platform/github/ui/use-persevere.ts';
import { Waiting } from '#platform/github/ui/Waiting.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { type DocumentStep, documentStep } from '../../core/document/next-step.ts';
import type { PullRefusal } from '../../core/document/reason.ts';
import type { EditorWords } from './words.ts';

/** What the review itself can do about a refusal; for the rest its own fields and button are there. */
export type Remedy = Extract<DocumentStep, 'pull-request' | 'choose-place' | 'reload'>;

const remedyFor = (reason: PullRefusal): Remedy | null => {
  const step = documentStep(reason);
  return step === 'pull-request' || step === 'choose-place' || step === 'reload' ? step : null;
};

interface SaveTroubleProps {
  progress: Progress<PullRefusal>;
  locale: Locale;
  words: EditorWords;
  onHurry: () => void;
  onStop: () => void;
  onRemedy: (remedy: Remedy) => void;
  /** Runs before the page is left. */
  onLeave: () => Promise<unknown>;
}

/** Why it is not saved yet: a pause that ends by itself, or what the visitor can do. */
export const SaveTrouble = (props: SaveTroubleProps) => {
  const { progress, locale, words, onHurry, onStop, onRemedy, onLeave } = props;
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
  const remedy = remedyFor(progress.reason);
  return (
    <div>
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
      {remedy !== null && (
        <p className="ed-acts">
          <Button onClick={() => onRemedy(remedy)}>{documents.steps[remedy]}</Button>
        </p>
      )}
    </div>
  );
};
