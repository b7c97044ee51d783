import { invertedEffects } from '@codemirror/commands';
import {
  type EditorState,
  type Extension,
  MapMode,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { bodyOffset, fileOffset, joinLineEnds, type LineEnds } from '../../../core/source/line-ends.ts';

export const setLineEnds = StateEffect.define<LineEnds>();

const field = StateField.define<LineEnds>({
  create: () => ({ bom: false, usual: '\n', odd: [] }),
  update(ends, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setLineEnds));
    if (set !== undefined) return set.value;
    if (!transaction.docChanged || ends.odd.length === 0) return ends;
    const odd = ends.odd.flatMap(({ at, end }) => {
      const moved = transaction.changes.mapPos(at, 1, MapMode.TrackAfter);
      return moved === null ? [] : [{ at: moved, end }];
    });
    return { ...ends, odd };
  },
});

const undone = invertedEffects.of((transaction) =>
  transaction.effects.some((effect) => effect.is(setLineEnds))
    ? [setLineEnds.of(transaction.startState.field(field))]
    : [],
);

/** Keeps what the document itself doesn't: the file's line ends and its byte order mark. */
export const lineEnds = (ends: LineEnds): Extension => [field.init(() => ends), undone];

export interface Offsets {
  readonly toFile: (at: number) => number;
  readonly toBody: (offset: number) => number;
}

/** Between offsets of a file and of the document CodeMirror holds, both in UTF-16 units. */
export const offsetsOf = (body: Text, ends: LineEnds): Offsets => {
  const breaksBefore = (at: number) => body.lineAt(at).number - 1;
  return {
    toFile: (at) => fileOffset(at, breaksBefore, ends),
    toBody: (offset) => bodyOffset(offset, body.length, breaksBefore, ends),
  };
};

export const offsetsIn = (state: EditorState): Offsets => offsetsOf(state.doc, state.field(field));

/** The file as it would be saved. */
export const fileText = (state: EditorState): string =>
  joinLineEnds(state.doc.sliceString(0, state.doc.length, '\n'), state.field(field));
