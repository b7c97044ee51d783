import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { type GutterMarker, gutter } from '@codemirror/view';

export const setMarks = StateEffect.define<RangeSet<GutterMarker>>();

const marksField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(marks, { changes, effects }) {
    const set = effects.findLast((effect) => effect.is(setMarks));
    return set === undefined ? marks.map(changes) : set.value;
  },
});

/** The column for lines that differ from what is saved: there from the start, so that nothing moves once they are known. */
export const changeGutter: Extension = [
  marksField,
  gutter({ class: 'se-changes', markers: ({ state }) => state.field(marksField) }),
];
