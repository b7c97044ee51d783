import { useId, useMemo, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { isPng } from '../../core/targets/png-chunks.ts';
import type { ExportedFile } from '../../core/targets/target.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import { FileInput } from './FileInput.tsx';
import { cardIn } from './file-parts.ts';
import { LineChangesView } from './LineChangesView.tsx';
import { type LineChanges, lineChanges } from './line-changes.ts';
import type { Existing, Written } from './write-target.ts';

interface MergeIntoProps {
  /** Whether a block of a text is ours, rather than fields of a record. */
  readonly isBlock: boolean;
  readonly written: Written;
  readonly existing: Existing | null;
  readonly words: TakeWords['merge'];
  readonly onExisting: (existing: Existing | null) => void;
}

const said = (changes: LineChanges | null, words: TakeWords['merge']): string => {
  if (changes === null) return words.same;
  const { before, after, removed, added } = changes;
  return removed.text.trim() === ''
    ? words.added(before + after)
    : words.replaced(Math.max(1, added.marks.length), before + after);
};

const textOf = (content: ExportedFile['content']): string => {
  if (typeof content === 'string') return content;
  return isPng(content) ? cardIn(content) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
};

const Changes = ({ was, is, words }: { was: string; is: string; words: TakeWords['merge'] }) => {
  const changes = useMemo(() => lineChanges(was, is), [was, is]);
  return (
    <>
      <p role="status">{said(changes, words)}</p>
      {changes && <LineChangesView changes={changes} words={words} />}
    </>
  );
};

/** Takes the file that the visitor has, and says what becomes of it. */
export const MergeInto = ({ isBlock, written, existing, words, onExisting }: MergeIntoProps) => {
  const id = useId();
  const [open, setOpen] = useState(existing !== null);
  const { refusal, exported } = written;
  const { content } = exported.file;
  const choose = async (file: File) =>
    onExisting({ kind: 'chosen', name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
  return (
    <details className="take-merge" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <p className="soft">{isBlock ? words.hints.block : words.hints.fields}</p>
      <div className="take-source">
        <FileInput label={words.choose} onFile={(file) => void choose(file)} />
        {existing?.kind === 'chosen' && <span className="mono">{existing.name}</span>}
        {existing !== null && (
          <Button variant="link" onClick={() => onExisting(null)}>
            {words.forget}
          </Button>
        )}
      </div>
      {typeof content === 'string' && existing?.kind !== 'chosen' && (
        <div className="form-field">
          <label htmlFor={id}>{words.paste}</label>
          <textarea
            id={id}
            rows={5}
            className="mono"
            spellCheck={false}
            value={existing?.content ?? ''}
            onChange={({ target: { value } }) =>
              onExisting(value === '' ? null : { kind: 'pasted', content: value })
            }
          />
        </div>
      )}
      {refusal ? (
        <p className="problem" role="alert">
          {words.refusals[refusal.tag]('detail' in refusal ? refusal.detail : '')}
        </p>
      ) : (
        existing !== null && <Changes was={textOf(existing.content)} is={textOf(content)} words={words} />
      )}
    </details>
  );
};
