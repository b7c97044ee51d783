import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Result } from '#lib/result.ts';
import { say } from '#platform/github/core/say.ts';
import { load } from '#platform/github/io/load.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { type PickedRepository, RepositoryPicker } from '#platform/github/ui/RepositoryPicker.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { usePersevere } from '#platform/github/ui/use-persevere.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { moveTo } from '../../core/document/document.ts';
import type { Document, FilePlace, StoredFile } from '../../core/document/schema.ts';
import { fileTarget } from '../../core/document/target.ts';
import type { LoadReason } from '../../io/repository-document.ts';
import type { Session } from './session.ts';
import { Trouble } from './Trouble.tsx';
import type { Arriving } from './use-arrival.ts';
import type { EditorWords } from './words.ts';

interface RepositoryFileProps {
  session: Session;
  document: Document;
  arrival: Arriving;
  locale: Locale;
  words: EditorWords;
  onReview: () => void;
  onClose: () => void;
}

interface Standing {
  readonly place: FilePlace;
  readonly file: StoredFile | null;
}

/** A file of a repository: to open, or to become the home of the draft at hand. */
export const RepositoryFile = (props: RepositoryFileProps) => {
  const { session, document, arrival, locale, words, onReview, onClose } = props;
  const { t, documents, github } = words;
  const current = useConnection();
  const home = document.place.kind === 'file' ? document.place : null;
  const [repository, setRepository] = useState<PickedRepository | null>(home);
  const [branch, setBranch] = useState('');
  const [path, setPath] = useState('DESIGN.md');
  const [problem, setProblem] = useState<string | null>(null);
  const { progress, run, hurry, stop } = usePersevere<Standing, LoadReason>();

  const targetOf = () => {
    const named = repository === null ? '' : `${repository.owner}/${repository.repo}`;
    const target = fileTarget({ repository: named, branch: branch.trim(), path: path.trim() });
    setProblem(target.ok ? null : say(documents.reasons, target.error));
    return target.ok ? target.value : null;
  };

  const openFile = async (): Promise<void> => {
    const target = targetOf();
    if (target === null) return;
    onClose();
    await arrival.openFile(target);
  };

  const saveThere = async (): Promise<void> => {
    const target = targetOf();
    if (target === null) return;
    const standing = await run(async (signal): Promise<Result<Standing, LoadReason>> => {
      const chunk = await load(import('../../io/at-github.ts'));
      return chunk.ok ? chunk.value.standingAtGitHub(target, signal) : chunk;
    });
    if (standing === null) return;
    session.change((before, now) => moveTo(before, standing.place, standing.file, now));
    onReview();
  };

  const isDraft = document.place.kind === 'draft';

  const fields = repository !== null && (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void (isDraft ? saveThere() : openFile());
      }}
    >
      <p>
        <b>{t.documents.repositoryChosen(`${repository.owner}/${repository.repo}`)}</b>{' '}
        <Button variant="link" onClick={() => setRepository(null)}>
          {t.documents.another}
        </Button>
      </p>
      <Field label={t.documents.branch} hint={t.documents.branchHint}>
        {(control) => (
          <input
            {...control}
            value={branch}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => setBranch(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t.documents.path} problem={problem} hint={t.documents.pathHint}>
        {(control) => (
          <input
            {...control}
            value={path}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => setPath(event.currentTarget.value)}
          />
        )}
      </Field>
      <Trouble
        progress={progress}
        locale={locale}
        words={words}
        onHurry={hurry}
        onStop={stop}
        onLeave={session.flush}
      />
      <p className="ed-acts">
        {isDraft && (
          <Button type="submit" variant="go" disabled={progress.at === 'working'}>
            {progress.at === 'working' ? t.documents.opening : t.documents.moveHere}
          </Button>
        )}
        <Button
          variant={isDraft ? 'line' : 'go'}
          type={isDraft ? 'button' : 'submit'}
          onClick={isDraft ? () => void openFile() : undefined}
        >
          {t.documents.openFile}
        </Button>
      </p>
    </form>
  );

  return (
    <section>
      <h3>{t.documents.repository}</h3>
      <p className="soft">{isDraft ? t.documents.draftNote : t.documents.repositoryNote}</p>
      {current === null ? (
        <>
          <p>{t.documents.connectNote}</p>
          <p className="ed-acts">
            <ConnectButton label={t.documents.connect} words={github.signIn} onLeave={session.flush} />
          </p>
        </>
      ) : repository === null ? (
        <RepositoryPicker
          words={github}
          locale={locale}
          needs="files"
          initial=""
          onPick={async (picked) => setRepository(picked)}
        />
      ) : (
        fields
      )}
    </section>
  );
};
