import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageLines, type Line, type Run } from './image-lines.ts';

const words = (text: string): Run => ({ text, blank: false });
const blank = (text: string): Run => ({ text, blank: true });
const measure = ({ text }: Run) => text.length;
const texts = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe('imageLines', () => {
  test('breaks English between words and keeps a blank whole', () => {
    const sentence = [
      words('In '),
      blank('another city'),
      words(', a job uses '),
      blank('50 M'),
      words(' tokens.'),
    ];
    expect(texts(imageLines(sentence, 16, measure))).toEqual([
      'In another city, ',
      'a job uses 50 M ',
      'tokens.',
    ]);
  });

  test('breaks Chinese after any character and begins no line with a closing mark', () => {
    expect(texts(imageLines([words('一份工作每天用，速度。')], 3, measure))).toEqual([
      '一份工',
      '作每天',
      '用，速',
      '度。',
    ]);
    expect(texts(imageLines([words('每天用，')], 3, measure))).toEqual(['每天', '用，']);
  });

  test('puts each run where the one before it ends', () => {
    expect(imageLines([words('在'), blank('上海'), words('，')], 10, measure)).toEqual([
      [
        { text: '在', blank: false, x: 0, width: 1 },
        { text: '上海', blank: true, x: 1, width: 2 },
        { text: '，', blank: false, x: 3, width: 1 },
      ],
    ]);
  });

  test('a blank wider than the line has a line of its own', () => {
    expect(texts(imageLines([words('of '), blank('a very long model'), words(' now')], 6, measure))).toEqual([
      'of ',
      'a very long model',
      'now',
    ]);
  });

  test('loses nothing but spaces', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '中', '。') }),
      blank: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run), fc.integer({ min: 1, max: 20 }), (runs, width) => {
        const whole = (all: readonly string[]) => all.join('').replaceAll(' ', '');
        expect(whole(texts(imageLines(runs, width, measure)))).toBe(whole(runs.map(({ text }) => text)));
      }),
    );
  });
});
