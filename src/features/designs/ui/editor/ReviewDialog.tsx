import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { isDirty, isVirtual, takeMerged } from '../../core/document/document.ts';
import { type DocumentStep, documentStep } from '../../core/document/next-step.ts';
import type { PullRefusal } from '../../core/document/reason.ts';
import type { Document } from '../../core/document/schema.ts';
import { Changes } from './Changes.tsx';
import { EditorDialog } from './EditorDialog.tsx';
import { Saved } from './Saved.tsx';
import type { Session } from './session.ts';
import { Trouble } from './Trouble.tsx';
import type { Arriving } from './use-arrival.ts';
import type { Checked } from './use-lint.ts';
import { useSave } from './use-save.ts';
import type { EditorWords } from './words.ts';

export interface ReviewDialogProps {
  session: Session;
  document: Document;
  checked: Checked;
  arrival: Arriving;
  locale: Locale;
  words: EditorWords;
  /** A draft of this browser needs a place first. */
  onPlace: () => void;
  onClose: () => void;
}

type How = 'direct' | 'pull';

/** What the review itself can do about a refusal; for the rest its own fields and button are there. */
type Remedy = Extract<DocumentStep, 'pull-request' | 'choose-place' | 'reload'>;

const remedyFor = (reason: PullRefusal): Remedy | null => {
  const step = documentStep(reason);
  return step === 'pull-request' || step === 'choose-place' || step === 'reload' ? step : null;
};

/** `design/20261128-4f7a`: the day, and four digits of chance. */
const branchName = (): string => {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
  return `design/${day}-${crypto.randomUUID().slice(0, 4)}`;
};

/** What a save would change, in tokens first and in lines second, and the two ways to save it. */
export const ReviewDialog = (props: ReviewDialogProps) => {
  const { session, document, checked, arrival, locale, words, onPlace, onClose } = props;
  const { t } = words;
  const { place, conflict } = document;
  const path = place.kind === 'file' ? place.path : 'DESIGN.md';
  const [how, setHow] = useState<How>(conflict === null ? 'direct' : 'pull');
  const [message, setMessage] = useState(() =>
    isVirtual(document) ? t.review.messageCreate(path) : t.review.messageUpdate(path),
  );
  const [branch, setBranch] = useState(() => document.pull?.branch ?? branchName());
  const save = useSave(session);
  const errors = checked.lint.findings.filter(({ severity }) => severity === 'error').length;
  const nothing = !isDirty(document) && !isVirtual(document) && conflict === null;
  const offered = save.progress.at === 'refused' ? remedyFor(save.progress.reason) : null;
  const working = save.progress.at === 'working' || save.progress.at === 'waiting';

  const send = async (): Promise<void> => {
    if (how === 'pull')
      await save.pull({ branch: branch.trim(), title: message, body: t.review.body, message });
    else {
      const outcome = await save.direct({ message });
      // The two texts stand side by side where the editor was.
      if (outcome?.kind === 'conflict' && outcome.theirs !== null) onClose();
    }
  };

  const remedy = (wanted: Remedy): void => {
    if (wanted === 'pull-request') setHow('pull');
    else if (wanted === 'choose-place') onPlace();
    else if (place.kind === 'file') {
      onClose();
      void arrival.openFile(place);
    }
  };

  const body = () => {
    if (save.done !== null) return <Saved done={save.done} path={path} words={words} onClose={onClose} />;
    if (place.kind === 'draft')
      return (
        <>
          <Changes before={document.saved?.text ?? null} after={document.draft} model={null} words={words} />
          <section>
            <h3>{t.review.where}</h3>
            <p>{t.review.whereDraft}</p>
            <p className="ed-acts">
              <Button variant="go" onClick={onPlace}>
                {t.review.chooseFile}
              </Button>
            </p>
          </section>
        </>
      );
    if (nothing) return <p>{t.review.nothing}</p>;
    return (
      <>
        {conflict !== null && (
          <p className="problem" role="alert">
            {words.documents.conflict[conflict.theirs === null ? 'deleted' : 'changed']}
          </p>
        )}
        {conflict?.theirs === null && (
          <p className="ed-acts">
            <Button
              onClick={() => {
                session.change((before, now) => takeMerged(before, before.draft, now));
                setHow('direct');
              }}
            >
              {t.conflict.saveAgain}
            </Button>
          </p>
        )}
        <Changes
          before={document.saved?.text ?? null}
          after={document.draft}
          model={checked.text === document.draft ? checked.lint.model : null}
          words={words}
        />
        {errors > 0 && <p className="ed-errors">{t.review.errors(errors)}</p>}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <section>
            <h3 id="ed-how">{t.review.how}</h3>
            <div className="ed-how" role="radiogroup" aria-labelledby="ed-how">
              {(['direct', 'pull'] as const).map((way) => (
                <label key={way}>
                  <input
                    type="radio"
                    name="how"
                    checked={how === way}
                    disabled={way === 'direct' && conflict !== null}
                    onChange={() => setHow(way)}
                  />
                  {way === 'direct' ? t.review.direct(place.branch) : t.review.pullRequest}
                </label>
              ))}
            </div>
            {how === 'pull' && (
              <Field label={t.review.branch}>
                {(control) => (
                  <input
                    {...control}
                    className="mono"
                    value={branch}
                    spellCheck={false}
                    autoCapitalize="off"
                    onChange={(event) => setBranch(event.currentTarget.value)}
                  />
                )}
              </Field>
            )}
            <Field label={how === 'pull' ? t.review.prTitle : t.review.message}>
              {(control) => (
                <input
                  {...control}
                  value={message}
                  maxLength={200}
                  required
                  onChange={(event) => setMessage(event.currentTarget.value)}
                />
              )}
            </Field>
          </section>
          <Trouble
            progress={save.progress}
            locale={locale}
            words={words}
            onHurry={save.hurry}
            onStop={save.stop}
            onLeave={session.flush}
          />
          {offered !== null && (
            <p className="ed-acts">
              <Button onClick={() => remedy(offered)}>{words.documents.steps[offered]}</Button>
            </p>
          )}
          {save.progress.at !== 'waiting' && (
            <p className="ed-acts">
              <Button type="submit" variant="go" disabled={working || message.trim() === ''}>
                {working ? t.review.saving : save.progress.at === 'refused' ? t.review.retry : t.review.save}
              </Button>
            </p>
          )}
        </form>
      </>
    );
  };

  return (
    <EditorDialog
      title={t.review.title}
      note={place.kind === 'file' ? `${place.owner}/${place.repo}: ${path}` : undefined}
      close={t.close}
      onClose={onClose}
    >
      {body()}
    </EditorDialog>
  );
};
