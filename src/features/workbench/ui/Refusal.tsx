import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import type { Messages } from '../i18n/en.ts';

interface RefusalProps {
  reason: SyncReason;
  sentence: string;
  locale: Locale;
  t: Messages['github'];
  github: GitHubMessages;
  onOverwrite: () => void;
  onAnew: () => void;
  /** Runs before the page is left. */
  onLeave: () => Promise<unknown>;
}

/** Why a proposal did not get through, and the one thing to do about it. */
export const Refusal = ({
  reason,
  sentence,
  locale,
  t,
  github,
  onOverwrite,
  onAnew,
  onLeave,
}: RefusalProps) => {
  const current = useConnection();
  const step = nextStep(reason, current?.connection ?? null);
  return (
    <>
      <p className="problem" role="alert">
        {sentence}
      </p>
      {step !== null && (
        <p className="wb-choices">
          <NextStepAction
            step={step}
            remember={current?.remembered ?? false}
            locale={locale}
            words={github}
            onLeave={onLeave}
          />
        </p>
      )}
      {reason.tag === 'gone' && reason.what === 'issue' && (
        <p className="wb-choices">
          <Button variant="go" onClick={onAnew}>
            {t.anew}
          </Button>
        </p>
      )}
      {reason.tag === 'edited-there' && (
        <p className="wb-choices">
          <a className="lk" href={reason.url}>
            {t.seeIssue}
          </a>
          <Button variant="danger" onClick={onOverwrite}>
            {t.overwrite}
          </Button>
        </p>
      )}
    </>
  );
};
