import {
  codeFolding,
  foldEffect,
  foldedRanges,
  foldService,
  syntaxTree,
  unfoldEffect,
} from '@codemirror/language';
import { type EditorState, type Extension, type Range, RangeSet } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { type FoldSummary, foldAt, summarize } from '../../../core/source/fold-ranges.ts';
import { indentOf, keyOf, type LineAt, parentsOf } from '../../../core/source/yaml-place.ts';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import { frontMatterOf } from './language.ts';

interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** Lines by index from 0, as the core counts them. */
export const linesOf =
  ({ doc }: EditorState): LineAt =>
  (line) =>
    line < 0 || line >= doc.lines ? null : doc.line(line + 1).text;

const foldGroup = (state: EditorState, start: number, matter: Offsets): Offsets | null => {
  const { doc } = state;
  const line = doc.lineAt(start).number - 1;
  const fold = foldAt(linesOf(state), line, doc.lineAt(matter.to - 1).number - 1);
  if (fold === null) return null;
  const { from, to, text } = doc.line(line + 1);
  return { from: fold.rest ? from + indentOf(text) : to, to: doc.line(fold.last + 1).to };
};

const levelOf = (name: string): number | null =>
  Number(/^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1] ?? Number.NaN) || null;

const foldSection = (state: EditorState, start: number, end: number): Offsets | null => {
  const heading = syntaxTree(state).topNode.childAfter(start);
  const level = heading === null || heading.from < start || heading.from > end ? null : levelOf(heading.name);
  if (heading === null || level === null) return null;
  let last = heading;
  for (let next = heading.nextSibling; next !== null; next = next.nextSibling) {
    if ((levelOf(next.name) ?? 7) <= level) break;
    last = next;
  }
  return last.to > heading.to ? { from: state.doc.lineAt(heading.to).to, to: last.to } : null;
};

const service = foldService.of((state, start, end) => {
  const matter = frontMatterOf(state);
  return matter !== null && matter.from <= start && start < matter.to
    ? foldGroup(state, start, matter)
    : foldSection(state, start, end);
});

const summaryOf = (state: EditorState, { from, to }: Offsets): FoldSummary => {
  const first = state.doc.lineAt(from);
  const rest = from < first.to;
  const lines = state.sliceDoc(rest ? first.from : first.to + 1, to).split('\n');
  const matter = frontMatterOf(state);
  if (matter === null || from > matter.to) return summarize(lines, null, false);
  const parents = parentsOf(linesOf(state), first.number - 1, indentOf(first.text));
  const under = [...parents, ...(rest ? [] : [keyOf(first.text)?.key ?? ''])];
  const group = under[0] === 'description' ? null : (under[0] ?? null);
  return summarize(lines, under.length > 1 && group !== null ? 'tokens' : group, rest);
};

const placeholder = (
  words: SourceWords,
  unfold: (event: Event) => void,
  summary: FoldSummary,
): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'se-fold';
  button.textContent = words.folded(summary);
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', unfold);
  return button;
};

const quiet = Decoration.line({ class: 'se-folded' });

const foldedLines = ({ state, viewport }: EditorView): DecorationSet => {
  const lines: Range<Decoration>[] = [];
  foldedRanges(state).between(viewport.from, viewport.to, (from) => {
    lines.push(quiet.range(state.doc.lineAt(from).from));
  });
  return RangeSet.of(lines, true);
};

export const foldsChanged = ({ transactions }: ViewUpdate): boolean =>
  transactions.some(({ effects }) =>
    effects.some((effect) => effect.is(foldEffect) || effect.is(unfoldEffect)),
  );

const quietLines = ViewPlugin.define(
  (view) => ({
    lines: foldedLines(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged || update.selectionSet || foldsChanged(update))
        this.lines = foldedLines(update.view);
    },
  }),
  { decorations: ({ lines }) => lines },
);

export const folding = (words: SourceWords): Extension => [
  service,
  codeFolding({
    preparePlaceholder: summaryOf,
    placeholderDOM: (_view, unfold, summary: FoldSummary) => placeholder(words, unfold, summary),
  }),
  quietLines,
];
