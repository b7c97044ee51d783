import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSeed, parseSeed, surprise } from './surprise.ts';

describe('surprise', () => {
  test('gives the same pair for the same seed', () => {
    const seed = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(seed, (n) => {
        expect(surprise(n, [1, 2, 3], [4, 5])).toEqual(surprise(n, [1, 2, 3], [4, 5]));
      }),
    );
  });

  test('reaches every pair of a full catalogue', () => {
    const mains = Array.from({ length: 110 }, (_, index) => index);
    const rules = Array.from({ length: 20 }, (_, index) => index);
    const pairs = new Set(
      Array.from({ length: 0x10000 }, (_, seed) => {
        const { main, rule } = surprise(seed, mains, rules);
        return `${main}-${rule}`;
      }),
    );
    expect(pairs.size).toBe(2200);
  });

  test('has nothing to give from an empty catalogue', () => {
    expect(surprise(1, [], [])).toEqual({ main: null, rule: null });
  });
});

describe('formatSeed', () => {
  test('writes four hex digits', () => {
    expect(formatSeed(0x4f1c)).toBe('4f1c');
    expect(formatSeed(7)).toBe('0007');
  });
});

describe('parseSeed', () => {
  test('reads what formatSeed writes, in either case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (seed) => {
        expect(parseSeed(formatSeed(seed))).toBe(seed);
        expect(parseSeed(formatSeed(seed).toUpperCase())).toBe(seed);
      }),
    );
  });

  test.each(['', 'g', '12345', '-1', '0x1'])('refuses %j', (text) => {
    expect(parseSeed(text)).toBeNull();
  });
});
