import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumedKinds, blendedPrice, kindPrice } from './blended-price.ts';
import { anyMix, anyPrice, usd } from './testing.ts';
import { seedMix, tokenKinds } from './token-mix.ts';

const agentic = { input: 1, cacheRead: 92, cacheWrite: 6, output: 1 };
const sonnet = { ...usd(3, 15), cacheRead: 0.3, cacheWrite: 3.75 };

describe('kindPrice', () => {
  test('of an unknown cache price is that of fresh input, never 0', () => {
    expect(kindPrice(usd(3, 15), 'cacheRead')).toBe(3);
    expect(kindPrice(usd(3, 15), 'cacheWrite')).toBe(3);
  });

  test('of a cache that is free is 0', () => {
    expect(kindPrice({ ...sonnet, cacheWrite: 0 }, 'cacheWrite')).toBe(0);
  });
});

describe('blendedPrice', () => {
  test('with the original mix is (3 in + out) / 4, whatever a cache costs', () => {
    fc.assert(
      fc.property(anyPrice, (price) => {
        expect(blendedPrice(price, seedMix)).toBeCloseTo((3 * price.in + price.out) / 4, 9);
      }),
    );
  });

  test('of agentic coding is mostly the cache’s', () => {
    expect(blendedPrice(sonnet, agentic)).toBeCloseTo((3 + 92 * 0.3 + 6 * 3.75 + 15) / 100, 12);
  });

  test('lies between the lowest and the highest price in it', () => {
    fc.assert(
      fc.property(anyPrice, anyMix, (price, mix) => {
        const prices = tokenKinds.filter((kind) => mix[kind] > 0).map((kind) => kindPrice(price, kind));
        const blended = blendedPrice(price, mix);
        expect(blended).toBeGreaterThanOrEqual(Math.min(...prices) * (1 - 1e-12));
        expect(blended).toBeLessThanOrEqual(Math.max(...prices) * (1 + 1e-12));
      }),
    );
  });
});

describe('assumedKinds', () => {
  test('names the kinds in the mix whose price is unknown', () => {
    expect(assumedKinds(usd(3, 15), agentic)).toEqual(['cacheRead', 'cacheWrite']);
    expect(assumedKinds({ ...sonnet, cacheWrite: null }, agentic)).toEqual(['cacheWrite']);
  });

  test('is empty where every price is known, a free one too', () => {
    expect(assumedKinds({ ...sonnet, cacheWrite: 0 }, agentic)).toEqual([]);
  });

  test('leaves out a kind that the mix does not have', () => {
    expect(assumedKinds(usd(3, 15), seedMix)).toEqual([]);
  });
});
