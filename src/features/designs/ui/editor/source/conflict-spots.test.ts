import { history, redo, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ConflictChoice,
  type ConflictHunk,
  choiceOf,
  conflictSpots,
  keptOf,
  openConflicts,
  restored,
  resultText,
  spotsField,
  spotsOf,
} from './conflict-spots.ts';

const hunk = (kind: ConflictHunk['kind'], base: string[], theirs = base, yours = base): ConflictHunk => ({
  kind,
  base,
  theirs,
  yours,
});

const editing = (hunks: readonly ConflictHunk[], { doc, spots } = spotsOf(hunks, 'result')) => {
  let state = EditorState.create({
    doc,
    extensions: [EditorState.lineSeparator.of('\n'), history(), conflictSpots(spots)],
  });
  const dispatch = (transaction: { readonly state: EditorState }) => {
    state = transaction.state;
  };
  return {
    state: () => state,
    text: () => resultText(state),
    open: () => openConflicts(state),
    choose: (index: number, choice: ConflictChoice) => {
      const spec = choiceOf(state, index, choice);
      if (spec !== null) state = state.update(spec).state;
    },
    type: (at: number, insert: string) => {
      state = state.update({ changes: { from: at, insert }, userEvent: 'input.type' }).state;
    },
    undo: () => undo({ state, dispatch }),
    redo: () => redo({ state, dispatch }),
  };
};

const twoConflicts = [
  hunk('same', ['a']),
  hunk('conflict', ['b'], ['b1'], ['b2', 'b3']),
  hunk('conflict', [], ['c1'], ['c2']),
  hunk('theirs', ['d'], ['d1'], ['d']),
  hunk('same', ['']),
];

describe('conflict spots', () => {
  test('show an open conflict as it was before, and what merged as merged', () => {
    const editor = editing(twoConflicts);
    expect(editor.text()).toBe('a\nb\nd1\n');
    expect(editor.open()).toBe(2);
  });

  test('put choices in their places, also where nothing stood before', () => {
    const editor = editing(twoConflicts);
    editor.choose(2, 'both');
    editor.choose(1, 'yours');
    expect(editor.text()).toBe('a\nb2\nb3\nc1\nc2\nd1\n');
    expect(editor.open()).toBe(0);
  });

  test('let a choice be changed', () => {
    const editor = editing(twoConflicts);
    editor.choose(1, 'both');
    editor.choose(2, 'theirs');
    editor.choose(1, 'base');
    expect(editor.text()).toBe('a\nb\nc1\nd1\n');
  });

  test('count what is typed over as settled', () => {
    const editor = editing(twoConflicts);
    editor.type(2, 'x');
    expect(editor.open()).toBe(1);
    expect(editor.text()).toBe('a\nxb\nd1\n');
  });

  test('leave a conflict open when the line after it is typed in', () => {
    const editor = editing([hunk('conflict', ['b'], ['1'], ['2']), hunk('same', ['c'])]);
    editor.type(2, 'x');
    expect(editor.open()).toBe(1);
  });

  test('come back with undo, one choice a step, and go again with redo', () => {
    const editor = editing(twoConflicts);
    editor.choose(1, 'theirs');
    editor.choose(2, 'yours');
    editor.undo();
    expect([editor.text(), editor.open()]).toEqual(['a\nb1\nd1\n', 1]);
    editor.undo();
    expect([editor.text(), editor.open()]).toEqual(['a\nb\nd1\n', 2]);
    editor.redo();
    expect([editor.text(), editor.open()]).toEqual(['a\nb1\nd1\n', 1]);
  });

  test('come back in place when typing before went into the same stretch', () => {
    const editor = editing(twoConflicts);
    editor.type(1, 'x');
    editor.type(3, 'y');
    editor.undo();
    expect([editor.text(), editor.open()]).toEqual(['ax\nb\nd1\n', 2]);
    editor.choose(1, 'theirs');
    expect(editor.text()).toBe('ax\nb1\nd1\n');
  });

  test('settle the last line of a file that does not end', () => {
    const editor = editing([hunk('same', ['a']), hunk('conflict', ['b'], ['t'], [])]);
    editor.choose(1, 'yours');
    expect(editor.text()).toBe('a');
    editor.choose(1, 'theirs');
    expect(editor.text()).toBe('a\nt');
  });

  test('go on where they were left, with what was chosen and typed', () => {
    const editor = editing(twoConflicts);
    editor.choose(1, 'both');
    editor.type(0, 'x');
    const kept = restored(twoConflicts, keptOf(editor.state()));
    const again = editing(twoConflicts, kept ?? undefined);
    expect([again.text(), again.open()]).toEqual([editor.text(), 1]);
    again.choose(2, 'yours');
    again.choose(1, 'theirs');
    expect(again.text()).toBe('xa\nb1\nc2\nd1\n');
  });

  test.each([
    ['no JSON', '{'],
    ['another shape', '{"text":"a","spots":[1]}'],
    ['fewer hunks', JSON.stringify({ text: 'a\n', spots: [[0, 2, null]] })],
    [
      'places that the text does not have',
      JSON.stringify({ text: 'a\n', spots: twoConflicts.map(() => [0, 9, null]) }),
    ],
    [
      'places out of order',
      JSON.stringify({ text: 'a\nb\n', spots: twoConflicts.map((_, at) => [4 - at, 4 - at, null]) }),
    ],
  ])('begin anew where what was kept is %s', (_, kept) => {
    expect(restored(twoConflicts, kept)).toBeNull();
  });

  test('write the same file in whatever order the choices come', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: 3 });
    const conflict = fc
      .tuple(fc.constantFrom('same' as const, 'conflict' as const), lines, lines, lines)
      .map(([kind, base, theirs, yours]) =>
        kind === 'same' ? hunk(kind, base) : hunk(kind, base, theirs, yours),
      );
    const choices = fc.array(
      fc.tuple(fc.nat(5), fc.constantFrom<ConflictChoice>('theirs', 'yours', 'both', 'base')),
    );
    fc.assert(
      fc.property(fc.array(conflict, { maxLength: 6 }), choices, (hunks, made) => {
        const editor = editing(hunks);
        for (const [index, choice] of made) editor.choose(index, choice);
        const last = new Map(made);
        const expected = hunks.flatMap(({ kind, base, theirs, yours }, at) => {
          const choice = kind === 'same' ? 'base' : (last.get(at) ?? 'base');
          return choice === 'both' ? [...theirs, ...yours] : { base, theirs, yours }[choice];
        });
        expect(editor.text()).toBe(expected.join('\n'));
        const spots = editor.state().field(spotsField);
        expect(spots.at(-1)?.to ?? 0).toBe(editor.state().doc.length);
      }),
    );
  });
});
