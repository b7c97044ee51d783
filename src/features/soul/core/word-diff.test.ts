import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const phrases = (original: string, edited: string): string[] =>
  wordDiff(original, edited).map(({ from, to }) => edited.slice(from, to));

describe('wordDiff', () => {
  test('finds a replaced phrase as one edit', () => {
    expect(phrases('answer plainly, and rush nobody.', 'answer plainly, and hurry no one out.')).toEqual([
      'hurry no one out',
    ]);
  });

  test('splits Chinese by character', () => {
    expect(phrases('答得实在，不催人。', '答得实在，从不赶客。')).toEqual(['从不赶客']);
    expect(phrases('一次只上一道。', '一次只上两道。')).toEqual(['两']);
  });

  test('marks words that were taken out as an empty range', () => {
    expect(wordDiff('one two three', 'one three')).toEqual([{ from: 4, to: 4 }]);
  });

  test('finds nothing in equal texts', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(wordDiff(text, text)).toEqual([]);
      }),
    );
  });

  test('keeps every edit inside the text, in order and apart', () => {
    const word = fc.constantFrom('a', 'b', ' ', '\n', '红', '。');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (original, edited) => {
        let last = -1;
        for (const { from, to } of wordDiff(original, edited)) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(edited.length);
      }),
    );
  });

  test('finds something in different texts', () => {
    const word = fc.constantFrom('a', 'b', 'c', ' ');
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (original, edited) => {
        if (original !== edited) expect(wordDiff(original, edited).length).toBeGreaterThan(0);
      }),
    );
  });

  test('takes two long texts without a common word as one edit', () => {
    expect(wordDiff('a '.repeat(2000), 'b '.repeat(2000))).toHaveLength(1);
  });
});
