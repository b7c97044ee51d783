import { describe, expect, test } from 'vitest';
import { foldAt, summarize } from './fold-ranges.ts';

const source = (text: string) => {
  const lines = text.split('\n');
  return { at: (line: number) => lines[line] ?? null, end: lines.length - 1, lines };
};

const names = [...'abcdefghijkl'];
const colors = source(
  ['colors:', ...names.map((name) => `  ${name}: "#fff"`), '', 'rounded:', '  sm: 4px'].join('\n'),
);

describe('foldAt', () => {
  test('folds a group up to its last entry', () => {
    expect(foldAt(colors.at, 0, colors.end)).toEqual({ first: 1, last: 12, rest: false });
    expect(foldAt(colors.at, 14, colors.end)).toEqual({ first: 15, last: 15, rest: false });
  });

  test('folds the rest of a long group from its seventh entry', () => {
    expect(foldAt(colors.at, 7, colors.end)).toEqual({ first: 7, last: 12, rest: true });
    expect(foldAt(colors.at, 6, colors.end)).toBeNull();
    expect(foldAt(colors.at, 8, colors.end)).toBeNull();
  });

  test('leaves a plain value, an empty group and a blank line alone', () => {
    const { at, end } = source('name: A\ncolors:\n\nrounded:\n  sm: 4px');
    expect([0, 1, 2, 4].map((line) => foldAt(at, line, end))).toEqual([null, null, null, null]);
  });

  test('folds a text over several lines', () => {
    const { at, end } = source('description: >-\n  one\n  two\nname: A');
    expect(foldAt(at, 0, end)).toEqual({ first: 1, last: 2, rest: false });
  });
});

describe('summarize', () => {
  test('counts entries, not lines', () => {
    const { lines } = source('  button:\n    size: 4px\n  # a note\n  badge:\n    size: 2px');
    expect(summarize(lines, 'components', false)).toEqual({ kind: 'components', count: 2, rest: false });
  });

  test('counts lines of prose', () => {
    expect(summarize(['one', '', 'two'], null, false)).toEqual({ kind: 'lines', count: 3, rest: false });
  });
});
