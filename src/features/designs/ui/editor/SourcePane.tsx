import { useEffect, useRef } from 'react';
import type { DesignProblem } from '../../core/problem.ts';
import type { QuickFix } from '../../core/quick-fixes.ts';
import type { SourceEditor } from './source/source-editor.ts';
import type { Picked } from './source/swatches.ts';
import type { Checked } from './use-lint.ts';
import type { EditorWords } from './words.ts';

export interface SourcePaneProps {
  /** Text and undo history at the start; later texts come through the editor itself. */
  text: string;
  history: string | null;
  checked: Checked;
  words: EditorWords;
  fixesFor: (found: DesignProblem) => readonly QuickFix[];
  onChange: (text: string) => void;
  onFocus: () => void;
  onSave: () => void;
  onPick: (at: Picked) => void;
  onReady: (editor: SourceEditor | null) => void;
}

const parsed = (history: string | null): unknown => {
  try {
    return history === null ? undefined : JSON.parse(history);
  } catch {
    return undefined;
  }
};

/** The page answers in between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** CodeMirror in a box of React's, which leaves it alone until the document changes. */
export const SourcePane = (props: SourcePaneProps) => {
  const box = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    const parent = box.current;
    if (parent === null) return;
    let editor: SourceEditor | null = null;
    let left = false;
    void import('./source/source-editor.ts').then(async ({ createSourceEditor }) => {
      await nextTask();
      if (left) return;
      const { text, history, checked, words } = now.current;
      editor = createSourceEditor({
        parent,
        text,
        history: parsed(history),
        checked,
        words: words.source,
        label: words.t.source.label,
        onChange: (typed) => now.current.onChange(typed),
        onFocus: () => now.current.onFocus(),
        onSave: () => now.current.onSave(),
        onPick: (at) => now.current.onPick(at),
        sentence: words.problems.sentence,
        fixesFor: (found) =>
          now.current
            .fixesFor(found)
            .map(({ label, edits }) => ({ label: words.problems.fix(label), edits })),
      });
      now.current.onReady(editor);
    });
    return () => {
      left = true;
      editor?.destroy();
      now.current.onReady(null);
    };
  }, []);

  return <div ref={box} className="ed-source" />;
};
