import './text-diff.css';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import { sourceView } from './source-view.ts';

export interface TextDiffOptions {
  readonly parent: HTMLElement;
  readonly before: string;
  readonly after: string;
  readonly words: SourceWords;
}

const nothingIn = ({ parent, words }: TextDiffOptions): { readonly destroy: () => void } => {
  const note = parent.appendChild(document.createElement('p'));
  note.className = 'se-same';
  note.textContent = words.diff.same;
  return { destroy: () => note.remove() };
};

/** Two texts as one, to read: what was removed above what is there now, long stretches that are alike put away. */
export const createTextDiff = (options: TextDiffOptions): { readonly destroy: () => void } => {
  const [before, after] = [splitLineEnds(options.before).body, splitLineEnds(options.after).body];
  if (before === after) return nothingIn(options);
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        sourceView(options.words),
        EditorView.editorAttributes.of({ class: 'text-diff' }),
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': options.words.diff.label }),
        lineNumbers(),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          collapseUnchanged: { margin: 3, minSize: 4 },
          diffConfig: { scanLimit: 500, timeout: 200 },
        }),
      ],
    }),
  });
  return { destroy: () => view.destroy() };
};
