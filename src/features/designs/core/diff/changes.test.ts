import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes.ts';

const lines = fc.array(fc.constantFrom<string>('', 'a', 'b', 'c', '__proto__', 'constructor'), {
  maxLength: 20,
});

describe('changesBetween', () => {
  test('turns one list into the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const made = [...before];
        for (const change of changesBetween(before, after).toReversed())
          made.splice(
            change.before.start,
            change.before.end - change.before.start,
            ...after.slice(change.after.start, change.after.end),
          );
        expect(made).toEqual(after);
      }),
    );
  });

  test('is done at once where every other line is alike', () => {
    const lined = (name: string) =>
      Array.from({ length: 6_000 }, (_, at) => (at % 2 === 0 ? `${name} ${at}` : ''));
    expect(changesBetween(['a', ...lined('old'), 'z'], ['b', ...lined('new'), 'y', 'z'])).toHaveLength(1);
  });

  test('holds on to lines that stand only once', () => {
    const before = ['{', 'a', '}', '', '{', 'b', '}'];
    const after = ['{', 'new', '}', '', '{', 'a', '}', '', '{', 'b', '}'];
    expect(changesBetween(before, after)).toEqual([
      { before: { start: 1, end: 1 }, after: { start: 1, end: 5 } },
    ]);
  });

  test('finds no change where there is none, and the one line that changed', () => {
    expect(changesBetween(['a', 'b'], ['a', 'b'])).toEqual([]);
    expect(changesBetween(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { before: { start: 1, end: 2 }, after: { start: 1, end: 2 } },
    ]);
  });
});
