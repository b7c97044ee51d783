import { describe, expect, test } from 'vitest';
import { cssDimension, inPixels, parseDimension } from './dimension.ts';

describe('parseDimension', () => {
  test.each([
    ['12px', '12px'],
    ['.5rem', '0.5rem'],
    ['-0.02em', '-0.02em'],
    ['0', '0'],
    ['16', '16px'],
  ])('reads %s', (text, expected) => {
    const dimension = parseDimension(text);
    expect(dimension && cssDimension(dimension)).toBe(expected);
  });

  test.each(['', '50%', '12 px', 'calc(1px)', '1e9px', '12pxx', '1px;x'])('takes %j for none', (text) => {
    expect(parseDimension(text)).toBeNull();
  });
});

describe('inPixels', () => {
  test('counts 16 to a rem and the font size to an em', () => {
    expect(inPixels({ value: 2, unit: 'rem' })).toBe(32);
    expect(inPixels({ value: 0.5, unit: 'em' }, 40)).toBe(20);
  });
});
