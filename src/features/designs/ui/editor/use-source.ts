import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { QuickFix } from '../../core/quick-fixes.ts';
import type { SessionState } from './session.ts';
import type { SourceEditor } from './source/source-editor.ts';
import type { Checked } from './use-lint.ts';

interface Source {
  readonly editor: RefObject<SourceEditor | null>;
  readonly onReady: (editor: SourceEditor | null) => void;
  readonly applyFix: (fix: QuickFix) => void;
}

/** Tells the source editor what happens around it: texts from elsewhere, findings, what is saved. */
export const useSource = (
  state: SessionState | null,
  checked: Checked,
  historyOf: { current: (() => string | null) | null },
): Source => {
  const editor = useRef<SourceEditor | null>(null);
  const [ready, setReady] = useState(0);
  const saved = state?.document.saved?.text ?? null;
  const draft = state?.document.draft ?? '';
  const revision = state?.revision ?? 0;
  const written = useRef(draft);
  written.current = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a revision brings a text from elsewhere
  useEffect(() => {
    if (editor.current !== null && editor.current.text() !== written.current)
      editor.current.setText(written.current, 'import');
  }, [revision]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` stands for another editor
  useEffect(() => {
    if (checked.text !== null) editor.current?.setFindings(checked.lint.findings, checked.text);
  }, [checked.text, checked.lint, ready]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` stands for another editor
  useEffect(() => editor.current?.setModel(checked.model), [checked.model, ready]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` stands for another editor
  useEffect(() => editor.current?.setBase(saved), [saved, ready]);

  const onReady = useCallback(
    (next: SourceEditor | null): void => {
      editor.current = next;
      historyOf.current = next === null ? null : () => JSON.stringify(next.history());
      setReady((count) => count + 1);
    },
    [historyOf],
  );

  const applyFix = useCallback(
    (fix: QuickFix): void => editor.current?.apply(fix.edits, checked.text ?? undefined),
    [checked.text],
  );

  return { editor, onReady, applyFix };
};
