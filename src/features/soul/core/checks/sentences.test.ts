import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences, sentencesOver, withoutSentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['一。二！三？', ['一。', '二！', '三？']],
    ['See main.ts:88. Done.', ['See main.ts:88.', 'Done.']],
    ['- Says “no.” Then goes.\n- Hums.', ['Says “no.”', 'Then goes.', 'Hums.']],
    ['没有问题，就回「无误。」再见', ['没有问题，就回「无误。」', '再见']],
    ['  \n\n', []],
  ])('splits “%s”', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test('any text: in order, without overlap, inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ends = sentences(text).flatMap(({ from, to }) => [from, to]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.every((at) => at >= 0 && at <= text.length)).toBe(true);
      }),
    );
  });
});

describe('withoutSentences', () => {
  const without = (text: string, phrase: string) => {
    const from = text.indexOf(phrase);
    return withoutSentences(text, sentencesOver(text, [{ from, to: from + phrase.length }]));
  };

  test.each([
    ['A. B. C.', 'B', 'A. C.'],
    ['A. B. C.', 'A. B', 'C.'],
    ['- A.\n- B.\n- C.', 'B', '- A.\n- C.'],
    ['甲。乙。丙。', '乙', '甲。丙。'],
    ['A.\n\nB.', 'B', 'A.\n'],
  ])('takes out of “%s” what holds “%s”', (text, phrase, left) => {
    expect(without(text, phrase)).toBe(left);
  });
});
