import { Button } from '#components/ui/Button.tsx';
import { say } from '#platform/github/core/say.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { Trouble } from './Trouble.tsx';
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

const nothingToKeep = async (): Promise<void> => {};

/** Stands where the source will: what is being opened, what keeps it, and what to do. */
export const Opening = ({ arrival, locale, words, onDocuments }: OpeningProps) => {
  const { waits, progress, hurry, stop, retry, openStarter } = arrival;
  const { t, documents, github } = words;
  if (waits === null) return null;
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
      <Trouble
        progress={progress}
        locale={locale}
        words={words}
        onHurry={hurry}
        onStop={stop}
        onLeave={nothingToKeep}
      />
      {progress.at !== 'working' && progress.at !== 'waiting' && (
        <p className="ed-acts">
          {!waits.connected && <ConnectButton label={t.documents.connect} words={github.signIn} />}
          {progress.at === 'refused' && <Button onClick={retry}>{t.review.retry}</Button>}
          {others}
        </p>
      )}
    </section>
  );
};
