import { describe, expect, test } from 'vitest';
import { sentenceLimit } from './sentence-limit.ts';

describe('sentenceLimit', () => {
  test.each([
    ['ten words a sentence at most.', 10, 'word'],
    ['one to five words a sentence.', 5, 'word'],
    ['four to twelve characters long.', 12, 'character'],
    ['at most 15 words a line.', 15, 'word'],
    ['每句不超过十字。', 10, 'character'],
    ['每句四至十二字。', 12, 'character'],
    ['二十个字以内。', 20, 'character'],
  ] as const)('reads “%s” as %i', (sentence, count, unit) => {
    expect(sentenceLimit(sentence)).toEqual({ count, unit });
  });

  test.each(['a few words.', '每句几个字。', ''])('reads nothing in “%s”', (sentence) => {
    expect(sentenceLimit(sentence)).toBeNull();
  });
});
