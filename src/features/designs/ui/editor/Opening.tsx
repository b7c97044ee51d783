import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { Waiting } from '#platform/github/ui/Waiting.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Arriving, Waits } from './use-arrival.ts';
import type { EditorWords } from './words.ts';

interface OpeningProps {
  arrival: Arriving;
  locale: Locale;
  words: EditorWords;
  onDocuments: () => void;
}

const fileName = ({ owner, repo, path }: Extract<Waits, { kind: 'file' }>['target']): string =>
  `${owner}/${repo}: ${path}`;

/** Stands where the source will: what is being opened, what keeps it, and what to do. */
export const Opening = ({ arrival, locale, words, onDocuments }: OpeningProps) => {
  const { waits, progress, hurry, stop, retry, openStarter } = arrival;
  const { t, documents, github } = words;
  const current = useConnection();
  if (waits === null) return null;
  const refused = progress.at === 'refused' ? progress.reason : null;
  const step = refused === null ? null : nextStep(refused, current?.connection ?? null);
  const others = (
    <>
      <Button onClick={() => void openStarter()}>{t.opening.starter}</Button>
      <Button variant="link" onClick={onDocuments}>
        {t.bar.documents}
      </Button>
    </>
  );
  const said = (why: Extract<Waits, { kind: 'failed' }>['why']): string => {
    switch (why.tag) {
      case 'no-such-draft':
        return t.opening['no-such-draft'];
      case 'gallery':
        return t.opening.gallery(why.slug);
      default:
        return say(documents.reasons, why);
    }
  };
  if (waits.kind === 'failed')
    return (
      <section className="ed-source ed-opening">
        <p className="problem" role="alert">
          {said(waits.why)}
        </p>
        <p className="ed-acts">
          <Button variant="go" onClick={retry}>
            {t.review.retry}
          </Button>
          {others}
        </p>
      </section>
    );
  return (
    <section className="ed-source ed-opening">
      <h2>{fileName(waits.target)}</h2>
      {!waits.connected && <p>{t.documents.connectNote}</p>}
      {progress.at === 'working' && <p role="status">{t.documents.opening}</p>}
      {progress.at === 'waiting' && (
        <Waiting
          waiting={progress.waiting}
          reason={say(documents.reasons, progress.waiting.reason)}
          words={github.waiting}
          onHurry={hurry}
          onStop={stop}
        />
      )}
      {refused !== null && (
        <p className="problem" role="alert">
          {say(documents.reasons, refused)}
        </p>
      )}
      {progress.at !== 'working' && progress.at !== 'waiting' && (
        <p className="ed-acts">
          {!waits.connected && <ConnectButton label={t.documents.connect} words={github.signIn} />}
          {step !== null && (
            <NextStepAction
              step={step}
              remember={current?.remembered ?? false}
              locale={locale}
              words={github}
            />
          )}
          {refused !== null && (
            <Button variant={step === null ? 'go' : 'line'} onClick={retry}>
              {t.review.retry}
            </Button>
          )}
          {others}
        </p>
      )}
    </section>
  );
};
