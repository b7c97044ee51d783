import { describe, expect, test } from 'vitest';
import { mergeThree } from './merge.ts';
import { type Choice, hasMarkers, resolve } from './resolve.ts';

const merge = mergeThree('a\nred\nb\nold', 'a\nblue\nb\nnew', 'a\ngreen\nb\nnewer');

describe('resolve', () => {
  test('puts an open conflict between marks, with what was there before', () => {
    const { text, open } = resolve(merge);
    expect(open).toEqual([1, 3]);
    expect(text).toBe(
      'a\n<<<<<<< theirs\nblue\n||||||| before\nred\n=======\ngreen\n>>>>>>> yours\nb\n' +
        '<<<<<<< theirs\nnew\n||||||| before\nold\n=======\nnewer\n>>>>>>> yours',
    );
  });

  test.each<[Choice, string]>([
    ['theirs', 'a\nblue\nb\nnew'],
    ['yours', 'a\ngreen\nb\nnewer'],
    ['both', 'a\nblue\ngreen\nb\nnew\nnewer'],
    ['base', 'a\nred\nb\nold'],
  ])('decides for %s', (choice, text) => {
    const choices = new Map([
      [1, choice],
      [3, choice],
    ]);
    expect(resolve(merge, choices)).toEqual({ text, open: [] });
  });

  test('leaves open what nobody decided', () => {
    expect(resolve(merge, new Map([[1, 'yours']])).open).toEqual([3]);
  });
});

describe('hasMarkers', () => {
  test('finds any mark that is left, whatever the line ends are', () => {
    for (const mark of ['<<<<<<< theirs', '||||||| before', '>>>>>>> yours'])
      expect(hasMarkers(`a\r\n${mark}\r\nb`)).toBe(true);
  });

  test('lets a heading be underlined', () => {
    expect(hasMarkers('Colors\n=======\n> > quoted\n')).toBe(false);
  });
});
