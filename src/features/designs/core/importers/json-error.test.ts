import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorAt } from './json-error.ts';

describe('jsonErrorAt', () => {
  test.each([
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{\n  "a": tru\n}', 2, 8],
    ['{"a": "x\ny"}', 1, 7],
    ['{"a": 01}', 1, 7],
    ['[]]', 1, 3],
    ['[,]', 1, 2],
  ])('finds the first wrong place of %j', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorAt(text)).toEqual({ line, column });
  });

  test('reads to the end of what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const lines = text.split('\n');
        expect(jsonErrorAt(text)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});
