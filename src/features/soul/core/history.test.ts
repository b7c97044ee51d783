import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit, rebase, redo, startHistory, undo } from './history.ts';

describe('commit', () => {
  test('joins typing in one field within a second', () => {
    const typed = commit(commit(startHistory('a'), 'ab', 'text', 0), 'abc', 'text', 900);
    expect(undo(typed).present).toBe('a');
  });

  test('starts a new step after a pause, in another field, or without a field', () => {
    const first = commit(startHistory('a'), 'b', 'text', 0);
    expect(undo(commit(first, 'c', 'text', 1000)).present).toBe('b');
    expect(undo(commit(first, 'c', 'name', 10)).present).toBe('b');
    expect(undo(commit(first, 'c', null, 10)).present).toBe('b');
  });

  test('forgets what would have been redone', () => {
    const back = undo(commit(startHistory('a'), 'b', null, 0));
    expect(redo(commit(back, 'c', null, 0)).present).toBe('c');
  });

  test('makes no step of an equal value', () => {
    const history = startHistory('a');
    expect(commit(history, 'a', null, 0)).toBe(history);
  });
});

describe('undo', () => {
  test('goes back to the start, and redo goes to the end again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 50 }), ([first = '', ...rest]) => {
        const full = rest.reduce((history, value) => commit(history, value, null, 0), startHistory(first));
        let back = full;
        for (const _ of rest) back = undo(back);
        expect(back.present).toBe(first);
        for (const _ of rest) back = redo(back);
        expect(back.present).toBe(full.present);
      }),
    );
  });

  test('stays where there is nothing before', () => {
    const history = startHistory('a');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});

describe('rebase', () => {
  test('changes what was and what would be again like the present', () => {
    const history = rebase(commit(startHistory('a'), 'b', null, 0), (value) => value.toUpperCase());
    expect([history.present, undo(history).present]).toEqual(['B', 'A']);
    expect(redo(undo(history)).present).toBe('B');
  });
});
