import { history, undo, undoDepth } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { saveHistory, stateWith } from './saved-history.ts';

const extensions = [history({ minDepth: 300, newGroupDelay: 0 })];

const typed = (doc: string, inserts: readonly string[]) =>
  inserts.reduce(
    (state, insert) => state.update({ changes: { from: state.doc.length, insert } }).state,
    EditorState.create({ doc, extensions }),
  );

const undone = (state: EditorState): string => {
  let text = '';
  undo({
    state,
    dispatch: (transaction) => {
      text = transaction.state.sliceDoc();
    },
  });
  return text;
};

describe('stateWith', () => {
  test('goes on with the history of a text that was saved', () => {
    const saved: unknown = JSON.parse(JSON.stringify(saveHistory(typed('a', ['b']))));
    expect(undone(stateWith(saved, { doc: 'ab', extensions }))).toBe('a');
  });

  test.each([
    ['of another text', { ...(saveHistory(typed('a', ['b'])) as object), print: '2:0' }],
    ['that is no history', 'gone'],
    [
      'that is broken',
      { ...(saveHistory(typed('a', ['b'])) as object), steps: { done: [{ changes: [9] }] } },
    ],
    ['that is missing', undefined],
  ])('begins anew with a history %s', (_what, saved) => {
    const state = stateWith(saved, { doc: 'ab', extensions });
    expect(state.sliceDoc()).toBe('ab');
    expect(undoDepth(state)).toBe(0);
  });
});

describe('saveHistory', () => {
  test('drops the oldest steps where there are too many', () => {
    const state = typed('', [...Array.from({ length: 9 }, () => 'x'), 'y'.repeat(100)]);
    const huge = state.update({
      changes: { from: 0, to: state.doc.length, insert: 'z'.repeat(300_000) },
    }).state;
    const gone = huge.update({ changes: { from: 0, to: huge.doc.length } }).state;
    const json = JSON.stringify(saveHistory(gone));
    expect(json.length).toBeLessThan(401_000);
    expect(undone(stateWith(JSON.parse(json), { doc: '', extensions }))).toBe('z'.repeat(300_000));
  });
});
