import { describe, expect, test } from 'vitest';
import { moved } from './grid-keys.ts';

describe('moved', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, null],
    ['ArrowDown', 3, 8],
    ['ArrowDown', 9, null],
    ['ArrowUp', 7, 2],
    ['Home', 7, 0],
    ['End', 7, 11],
    ['a', 7, null],
  ])('%s from %i leads to %s in rows of five', (key, at, expected) => {
    expect(moved(key, at, 12, 5)).toBe(expected);
  });
});
