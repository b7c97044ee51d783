import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendedPrice, kindPrice } from './blended-price.ts';
import { splitCost } from './split-cost.ts';
import { anyMix, anyPrice, usd } from './testing.ts';
import { seedMix } from './token-mix.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('splitCost', () => {
  test('divides all of the tokens and all of the bill', () => {
    fc.assert(
      fc.property(anyPrice, anyMix, (price, mix) => {
        fc.pre(blendedPrice(price, mix) > 0);
        const kinds = splitCost(price, mix);
        expect(sum(kinds.map(({ shareOfTokens }) => shareOfTokens))).toBeCloseTo(1, 9);
        expect(sum(kinds.map(({ shareOfCost }) => shareOfCost))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('gives each kind its part of the blended price', () => {
    fc.assert(
      fc.property(anyPrice, anyMix, (price, mix) => {
        const blended = blendedPrice(price, mix);
        fc.pre(blended > 0);
        for (const { kind, shareOfTokens, shareOfCost } of splitCost(price, mix))
          expect(shareOfCost * blended).toBeCloseTo(shareOfTokens * kindPrice(price, kind), 6);
      }),
    );
  });

  test('keeps an unknown price unknown, and counts it as fresh input', () => {
    const [input, cacheRead] = splitCost(usd(3, 15), { ...seedMix, cacheRead: 3 });
    expect(cacheRead?.price).toBeNull();
    expect(cacheRead?.shareOfCost).toBe(input?.shareOfCost);
  });

  test('a free model has no bill to divide', () => {
    expect(splitCost(usd(0, 0), seedMix).map(({ shareOfCost }) => shareOfCost)).toEqual([0, 0, 0, 0]);
  });
});
