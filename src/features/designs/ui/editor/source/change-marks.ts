import { Chunk } from '@codemirror/merge';
import { type Extension, type Range, RangeSet, StateEffect, StateField, Text } from '@codemirror/state';
import { type EditorView, GutterMarker, ViewPlugin } from '@codemirror/view';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import { setMarks } from './change-gutter.ts';

class ChangeMark extends GutterMarker {
  override elementClass: string;
  constructor(kind: 'added' | 'changed' | 'removed') {
    super();
    this.elementClass = `se-${kind}`;
  }
}

const added = new ChangeMark('added');
const changed = new ChangeMark('changed');
const removed = new ChangeMark('removed');

const marksOf = (doc: Text, chunks: readonly Chunk[]): RangeSet<GutterMarker> => {
  const marks: Range<GutterMarker>[] = [];
  for (const { fromA, toA, fromB, toB, endB } of chunks) {
    if (fromB === toB) {
      marks.push(removed.range(doc.lineAt(Math.min(fromB, doc.length)).from));
      continue;
    }
    const mark = fromA === toA ? added : changed;
    for (let at = fromB; at <= endB; at = doc.lineAt(at).to + 1) marks.push(mark.range(doc.lineAt(at).from));
  }
  return RangeSet.of(marks, true);
};

const setBaseEffect = StateEffect.define<Text | null>();

const baseField = StateField.define<Text | null>({
  create: () => null,
  update: (base, { effects }) => {
    const set = effects.findLast((effect) => effect.is(setBaseEffect));
    return set === undefined ? base : set.value;
  },
});

const delay = 200;
const diffConfig = { scanLimit: 500, timeout: 40 };

/** Compares once typing rests, so that no keystroke waits for it. */
const comparer = ViewPlugin.define((view) => {
  let timer = 0;
  const compare = () => {
    const base = view.state.field(baseField);
    const marks =
      base === null ? RangeSet.empty : marksOf(view.state.doc, Chunk.build(base, view.state.doc, diffConfig));
    view.dispatch({ effects: setMarks.of(marks) });
  };
  return {
    update({ docChanged, startState, state }) {
      if (!docChanged && startState.field(baseField) === state.field(baseField)) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(compare, delay);
    },
    destroy: () => window.clearTimeout(timer),
  };
});

export const setBase = (view: EditorView, saved: string | null): void =>
  view.dispatch({
    effects: setBaseEffect.of(saved === null ? null : Text.of(splitLineEnds(saved).body.split('\n'))),
  });

/** Finds the lines that differ from what is saved, for the gutter to mark. */
export const changeMarks: Extension = [baseField, comparer];
