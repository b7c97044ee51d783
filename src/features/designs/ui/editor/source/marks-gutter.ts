import { foldable, foldEffect, foldedRanges, syntaxTree, unfoldEffect } from '@codemirror/language';
import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import { type EditorState, type Extension, type Range, RangeSet, StateField } from '@codemirror/state';
import { type BlockInfo, type EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Severity } from '../../../core/problem.ts';
import { openCard } from './finding-card.ts';
import { foldsChanged } from './folding.ts';

class Sign extends GutterMarker {
  readonly kind: Severity | 'open' | 'folded';
  constructor(kind: Severity | 'open' | 'folded') {
    super();
    this.kind = kind;
  }
  override toDOM(): Node {
    const sign = document.createElement('span');
    sign.className = `se-sign se-sign-${this.kind}`;
    return sign;
  }
}

const signs: Readonly<Record<Severity | 'open' | 'folded', Sign>> = {
  error: new Sign('error'),
  warning: new Sign('warning'),
  info: new Sign('info'),
  open: new Sign('open'),
  folded: new Sign('folded'),
};
const rank: readonly string[] = ['error', 'warning', 'info'];

const lintSigns = (state: EditorState): RangeSet<GutterMarker> => {
  const worst = new Map<number, Severity>();
  forEachDiagnostic(state, ({ severity }, from) => {
    const at = state.doc.lineAt(from).from;
    const kept = worst.get(at);
    if (severity === 'hint' || (kept !== undefined && rank.indexOf(kept) <= rank.indexOf(severity))) return;
    worst.set(at, severity);
  });
  const ranges: Range<GutterMarker>[] = [...worst].map(([at, severity]) => signs[severity].range(at));
  return RangeSet.of(ranges, true);
};

const signsField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(marks, { changes, effects, state }) {
    return effects.some((effect) => effect.is(setDiagnosticsEffect)) ? lintSigns(state) : marks.map(changes);
  },
});

const hasSign = (state: EditorState, { from, to }: { from: number; to: number }): boolean => {
  let found = false;
  state.field(signsField).between(from, to, () => {
    found = true;
    return false;
  });
  return found;
};

const foldedAt = (state: EditorState, { from, to }: { from: number; to: number }) => {
  let range: { from: number; to: number } | null = null;
  foldedRanges(state).between(from, to, (start, end) => {
    if (start >= from && start <= to) range ??= { from: start, to: end };
  });
  return range;
};

const foldSign = ({ state }: EditorView, block: BlockInfo): GutterMarker | null => {
  const line = state.doc.lineAt(block.from);
  if (hasSign(state, line)) return null;
  if (foldedAt(state, line) !== null) return signs.folded;
  return foldable(state, line.from, line.to) === null ? null : signs.open;
};

const toggle = (view: EditorView, line: { from: number; to: number }): void => {
  const folded = foldedAt(view.state, line);
  const range = folded ?? foldable(view.state, line.from, line.to);
  if (range !== null) view.dispatch({ effects: (folded === null ? foldEffect : unfoldEffect).of(range) });
};

/** One column for the worst finding of a line, or else for what can be folded there. */
export const marksGutter: Extension = [
  signsField,
  gutter({
    class: 'se-marks',
    markers: ({ state }) => state.field(signsField),
    lineMarker: foldSign,
    lineMarkerChange: (update) =>
      update.startState.field(signsField) !== update.state.field(signsField) ||
      syntaxTree(update.startState) !== syntaxTree(update.state) ||
      foldsChanged(update) ||
      foldedRanges(update.startState) !== foldedRanges(update.state),
    initialSpacer: () => signs.open,
    domEventHandlers: {
      mousedown: () => true,
      click(view, block) {
        const line = view.state.doc.lineAt(block.from);
        if (hasSign(view.state, line)) openCard(view, line.from, false);
        else toggle(view, line);
        return true;
      },
    },
  }),
];
