import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { keepMerge, takeMerged } from '../../core/document/document.ts';
import type { Document, StoredFile } from '../../core/document/schema.ts';
import { describeConflict, type Spot } from '../../core/merge/describe-conflict.ts';
import { conflictsOf, type Hunk, type Merge, mergeThree } from '../../core/merge/merge.ts';
import type { Choice } from '../../core/merge/resolve.ts';
import { written } from '../../core/merge/text-lines.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import type { Session } from './session.ts';
import type { createConflictEditor } from './source/conflict-editor.ts';
import type { EditorWords } from './words.ts';

export interface ConflictProps {
  session: Session;
  document: Document;
  theirs: StoredFile;
  words: EditorWords;
  onPull: () => void;
  onTaken: () => void;
}

type Editor = ReturnType<typeof createConflictEditor>;

const spotName = (spot: Spot, t: EditorMessages['conflict']): string => {
  switch (spot.kind) {
    case 'token':
      return spot.path;
    case 'section':
      return spot.title;
    case 'text':
      return t.text;
  }
};

/** The first line of a side, cut where the list has no more room. */
const sample = (lines: readonly string[], t: EditorMessages['conflict']): string =>
  lines.length === 0 ? t.removed : (lines[0] ?? '').trim().slice(0, 60);

const choices: readonly Choice[] = ['theirs', 'yours', 'both', 'base'];

interface RowProps {
  merge: Merge;
  hunk: Hunk;
  index: number;
  t: EditorMessages['conflict'];
  onReveal: (index: number) => void;
  onChoose: (index: number, choice: Choice) => void;
}

const Row = ({ merge, hunk, index, t, onReveal, onChoose }: RowProps) => {
  const { spot, line } = describeConflict(merge, index);
  const name = spotName(spot, t);
  if (hunk.kind === 'conflict')
    return (
      <li className="warning">
        <button type="button" onClick={() => onReveal(index)}>
          <b>{t.conflict}</b>
          <span className="mono">{line}</span>
          <span className="mono ed-rule">{name}</span>
          <span className="ed-sentence">
            {t.says.theirs(sample(hunk.theirs, t))} · {t.says.yours(sample(hunk.yours, t))}
          </span>
        </button>
        <span className="ed-acts">
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              className="lk"
              aria-label={`${name}: ${t.choices[choice]}`}
              onClick={() => onChoose(index, choice)}
            >
              {t.choices[choice]}
            </button>
          ))}
        </span>
      </li>
    );
  return (
    <li>
      <button type="button" onClick={() => onReveal(index)}>
        <b>{t.merged}</b>
        <span className="mono">{line}</span>
        <span className="mono ed-rule">{name}</span>
        <span className="ed-sentence">{t.from[hunk.kind === 'same' ? 'both' : hunk.kind]}</span>
      </button>
    </li>
  );
};

/** Theirs, the result, yours; what is left to choose stands below. The branch and pull request is always possible. */
export const Conflict = ({ session, document, theirs, words, onPull, onTaken }: ConflictProps) => {
  const { t } = words;
  const yours = useRef(document.draft).current;
  const base = document.conflict?.base ?? '';
  const merge = useMemo(() => mergeThree(base, theirs.text, yours), [base, theirs.text, yours]);
  const [open, setOpen] = useState(() => conflictsOf(merge).length);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);

  useEffect(() => {
    const parent = box.current;
    if (parent === null) return;
    let left = false;
    import('./source/conflict-editor.ts').then(
      ({ createConflictEditor: create }) => {
        if (left) return;
        const kept = session.state().document.conflict?.merge;
        editor.current = create({
          parent,
          hunks: merge.hunks,
          words: words.source,
          kept,
          onChange: (kept, still) => {
            setOpen(still);
            session.change((before, now) => keepMerge(before, kept, now));
          },
        });
        setOpen(editor.current.open());
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, [merge, session, words.source]);

  const take = (): void => {
    const result = editor.current?.text();
    if (result === undefined) return;
    const { lineEnd, marked } = merge;
    const text = written({ lines: result.split('\n'), lineEnd, marked });
    session.change((before, now) => takeMerged(before, text, now));
    onTaken();
  };

  const branch = document.place.kind === 'file' ? document.place.branch : '';
  return (
    <div className="ed-conflict">
      {failed ? <p className="problem">{t.offline}</p> : <div ref={box} className="ed-merge" />}
      <section className="ed-problems" aria-label={t.conflict.toChoose}>
        <header>
          <h2>{t.conflict.toChoose}</h2>
          <p role="status">{t.conflict.count(open)}</p>
          <p className="ed-took">{t.conflict.undoNote}</p>
          <span className="ed-acts">
            <Button variant="link" disabled={open > 0} onClick={take}>
              {t.conflict.take(branch)}
            </Button>
            <Button variant="go" onClick={onPull}>
              {t.conflict.pullRequest}
            </Button>
          </span>
        </header>
        <ol>
          {merge.hunks.map((hunk, index) =>
            hunk.kind === 'same' ? null : (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a hunk is its place in the merge
                key={index}
                merge={merge}
                hunk={hunk}
                index={index}
                t={t.conflict}
                onReveal={(at) => editor.current?.reveal(at)}
                onChoose={(at, choice) => editor.current?.choose(at, choice)}
              />
            ),
          )}
        </ol>
      </section>
    </div>
  );
};
