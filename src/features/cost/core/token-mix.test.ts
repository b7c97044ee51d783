import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMix } from './testing.ts';
import { mixTotal, sameMix, seedMix, tokenKinds } from './token-mix.ts';

describe('mixTotal', () => {
  test('adds every kind', () => {
    expect(mixTotal({ input: 1, cacheRead: 92, cacheWrite: 6, output: 1 })).toBe(100);
  });
});

describe('sameMix', () => {
  test('sees the same proportions on any scale', () => {
    fc.assert(
      fc.property(anyMix, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (mix, scale) => {
        const [input, cacheRead, cacheWrite, output] = tokenKinds.map((kind) => mix[kind] * scale);
        expect(sameMix(mix, { input, cacheRead, cacheWrite, output } as typeof mix)).toBe(true);
      }),
    );
  });

  test('tells three in for one out from four', () => {
    expect(sameMix(seedMix, { ...seedMix, input: 4 })).toBe(false);
  });
});
