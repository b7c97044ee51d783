import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SessionState } from './session.ts';
import type { SourceEditor } from './source/source-editor.ts';
import type { Checked } from './use-lint.ts';

interface Source {
  readonly editor: RefObject<SourceEditor | null>;
  readonly onReady: (editor: SourceEditor | null) => void;
}

/** Tells the source editor what happens around it: texts from elsewhere, findings, what is saved. */
export const useSource = (
  state: SessionState | null,
  checked: Checked,
  historyOf: { current: (() => string | null) | null },
): Source => {
  const editor = useRef<SourceEditor | null>(null);
  const [shown, setShown] = useState<SourceEditor | null>(null);
  const saved = state?.document.saved?.text ?? null;
  const draft = state?.document.draft ?? '';
  const revision = state?.revision ?? 0;
  const written = useRef(draft);
  written.current = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a revision brings a text from elsewhere
  useEffect(() => {
    if (editor.current !== null && editor.current.text() !== written.current)
      editor.current.setText(written.current);
  }, [revision]);

  useEffect(() => {
    if (checked.text !== null) shown?.setFindings(checked.lint.findings, checked.text);
  }, [checked.text, checked.lint, shown]);

  useEffect(() => shown?.setModel(checked.model), [checked.model, shown]);

  useEffect(() => shown?.setBase(saved), [saved, shown]);

  const onReady = useCallback(
    (next: SourceEditor | null): void => {
      editor.current = next;
      historyOf.current = next === null ? null : () => JSON.stringify(next.history());
      setShown(next);
    },
    [historyOf],
  );

  return { editor, onReady };
};
