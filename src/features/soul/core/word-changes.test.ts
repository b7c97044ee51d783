import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges, wordsIn } from './word-changes.ts';
import { type Edit, hunksOf } from './word-diff.ts';

const phrases = (text: string, edits: readonly Edit[]): string[] =>
  edits.map(({ from, to }) => text.slice(from, to));

const without = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);

const text = fc
  .array(fc.constantFrom('a', 'b', 'you', ' ', '\n', '- ', '红', '了', '。'), { maxLength: 30 })
  .map((words) => words.join(''));

describe('wordChanges', () => {
  test('marks each side’s own words', () => {
    const [left, right] = ['Closes by naming what can wait.', 'Closes by asking what can wait.'];
    const changes = wordChanges(left, right);
    expect(phrases(left, changes.left)).toEqual(['naming']);
    expect(phrases(right, changes.right)).toEqual(['asking']);
  });

  test('marks nothing in the text that only lacks words', () => {
    expect(wordChanges('one two three', 'one three')).toEqual({ left: [{ from: 4, to: 8 }], right: [] });
  });

  test('is the same seen from the other side, where only one way of reading the change is the shortest', () => {
    const [left, right] = ['answer plainly, hurry no one', 'answer with a question, hurry no one'];
    const [there, back] = [wordChanges(left, right), wordChanges(right, left)];
    expect(there).toEqual({ left: back.right, right: back.left });
  });

  test('leaves the same text on both sides once the differing stretches are taken out', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const hunks = hunksOf(left, right);
        expect(
          without(
            left,
            hunks.map(({ original }) => original),
          ),
        ).toBe(
          without(
            right,
            hunks.map(({ edited }) => edited),
          ),
        );
      }),
    );
  });

  test('covers every differing stretch of both sides', () => {
    const covered = (edits: readonly Edit[], { from, to }: Edit): boolean =>
      from === to || edits.some((edit) => edit.from <= from && to <= edit.to);
    fc.assert(
      fc.property(text, text, (left, right) => {
        const changes = wordChanges(left, right);
        for (const { original, edited } of hunksOf(left, right)) {
          expect(covered(changes.left, original)).toBe(true);
          expect(covered(changes.right, edited)).toBe(true);
        }
      }),
    );
  });
});

describe('wordsIn', () => {
  test.each([
    ['', 0],
    ['Quote the line first.', 4],
    ['don’t', 1],
    ['先引那一行。', 5],
    ['用 TypeScript 写', 3],
    ['— … !', 0],
  ])('%j holds %i', (given, words) => {
    expect(wordsIn(given)).toBe(words);
  });

  test('counts only what the stretches hold', () => {
    expect(wordsIn('one two three', [{ from: 4, to: 13 }])).toBe(2);
  });
});
