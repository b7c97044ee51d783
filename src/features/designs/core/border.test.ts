import { describe, expect, test } from 'vitest';
import { parseBorder } from './border.ts';
import { parseColor } from './color.ts';

const widths = (text: string) => parseBorder(text, parseColor)?.widths;

describe('parseBorder', () => {
  test.each([
    ['1px solid #e5e5e5', [1, 1, 1, 1]],
    ['0 0 1px rgba(0, 0, 0, 0.1) solid', [0, 0, 1, 0]],
    ['400px solid red', [8, 8, 8, 8]],
  ])('reads %s', (text, expected) => {
    expect(widths(text)).toEqual(expected);
  });

  test.each(['none', '1px solid', 'url(x)'])('takes %s for no border', (text) => {
    expect(parseBorder(text, parseColor)).toBeNull();
  });
});
