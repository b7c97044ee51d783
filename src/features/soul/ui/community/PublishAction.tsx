import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { useSignInEnd } from '#platform/github/ui/use-sign-in-end.ts';
import { Waiting } from '#platform/github/ui/Waiting.tsx';
import type { SoulIssue } from '../../core/community/write-issue.ts';
import { keepPublication, type PublishForm } from '../../io/publish-address.ts';
import { usePublishWords } from './publish-words.ts';
import { type Sent, usePublish, useRepository } from './use-publish.ts';

interface PublishActionProps {
  readonly issue: SoulIssue;
  /** What comes back with a visitor who leaves for GitHub. */
  readonly form: PublishForm;
}

const Done = ({ sent, repository }: { sent: Sent; repository: string }) => {
  const { t } = usePublishWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="published" ref={box} tabIndex={-1}>
      <p>
        <b>{sent.fresh ? t.done : t.doneBefore}</b>{' '}
        <a className="lk strong" href={sent.url} rel="noreferrer">
          {t.see}
        </a>
      </p>
      <p>{sent.labeled ? t.shown : t.unlabeled(repository)}</p>
    </div>
  );
};

const ToRepository = ({ repository, issue, form }: PublishActionProps & { readonly repository: string }) => {
  const { t, github, locale } = usePublishWords();
  const current = useConnection();
  const signIn = useSignInEnd();
  const { progress, sent, publish, hurry, stop } = usePublish(repository, issue);
  const keep = async (): Promise<void> => keepPublication(form);
  const refused = progress.at === 'refused' ? progress.reason : null;
  const step = refused && nextStep(refused, current?.connection ?? null);
  if (sent !== null) return <Done sent={sent} repository={repository} />;
  return (
    <>
      <p>{t.where(repository)}</p>
      <p className="hint">{t.license}</p>
      {progress.at === 'waiting' && (
        <Waiting
          waiting={progress.waiting}
          reason={say(github.reasons, progress.waiting.reason)}
          words={github.waiting}
          onHurry={hurry}
          onStop={stop}
        />
      )}
      {refused !== null && (
        <p className="problem" role="alert">
          {say(github.reasons, refused)}
        </p>
      )}
      {signIn !== 'none' && signIn !== 'finishing' && (
        <p className="problem" role="alert">
          {github.signIn[signIn]}
        </p>
      )}
      {current === null && refused === null && <p className="hint">{t.connectFirst}</p>}
      <div className="ways">
        {step !== null && (
          <NextStepAction
            step={step}
            remember={current?.remembered ?? false}
            locale={locale}
            words={github}
            onLeave={keep}
          />
        )}
        {current === null && step === null && (
          <ConnectButton label={github.nextSteps.connect} words={github.signIn} onLeave={keep} />
        )}
        {current && progress.at !== 'waiting' && refused?.tag !== 'unauthorized' && (
          <Button
            variant={step === null ? 'go' : 'line'}
            disabled={progress.at === 'working'}
            onClick={() => void publish()}
          >
            {progress.at === 'working'
              ? t.publishing
              : refused === null
                ? t.publish(current.connection.login)
                : t.again}
          </Button>
        )}
      </div>
    </>
  );
};

/** The step to GitHub: connecting, publishing, what came of it, and what to do where it was refused. */
export const PublishAction = (props: PublishActionProps) => {
  const { t } = usePublishWords();
  const { repository, read } = useRepository();
  if (repository === undefined) return null;
  if (repository.ok)
    return repository.value === null ? (
      <p>{t.noRepository}</p>
    ) : (
      <ToRepository {...props} repository={repository.value} />
    );
  return (
    <p role="alert">
      {t.repositoryUnread}{' '}
      <Button variant="link" onClick={() => void read()}>
        {t.retry}
      </Button>
    </p>
  );
};
