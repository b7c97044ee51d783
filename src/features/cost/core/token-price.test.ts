import { describe, expect, test } from 'vitest';
import { priceRow, usd } from './testing.ts';
import { effectivePrice } from './token-price.ts';

const long = { above: 200_000, in: 6, out: 22.5, cacheRead: 0.5, cacheWrite: 7.5 };
const peak = {
  hours: [{ from: '06:00', to: '14:00' }],
  weekdaysOnly: true,
  in: 4,
  out: 20,
  cacheRead: null,
  cacheWrite: null,
};
const shares = (longShare: number, peakShare: number) => ({ longShare, peakShare });

describe('effectivePrice', () => {
  const usual = { ...usd(3, 15), cacheRead: 0.3, cacheWrite: 3.75 };

  test('is the list price without long prompts and peak hours', () => {
    expect(effectivePrice(priceRow({ long, peak }), shares(0, 0))).toEqual(usual);
  });

  test('is the list price of a model that has no other', () => {
    expect(effectivePrice(priceRow(), shares(0.5, 0.5))).toEqual(usual);
  });

  test('is halfway where half of the tokens are in long prompts', () => {
    const half = { ...usd(4.5, 18.75), cacheRead: 0.4, cacheWrite: 5.625 };
    expect(effectivePrice(priceRow({ long }), shares(0.5, 0))).toEqual(half);
  });

  test('is the price at peak hours where all tokens are', () => {
    expect(effectivePrice(priceRow({ peak }), shares(0, 1))).toMatchObject({ in: 4, out: 20 });
  });

  test('a cache price that is unknown in one of the two stays unknown', () => {
    expect(effectivePrice(priceRow({ peak }), shares(0, 0.5))).toMatchObject({
      cacheRead: null,
      cacheWrite: null,
    });
    expect(effectivePrice(priceRow({ long, cacheRead: null }), shares(0.5, 0))).toMatchObject({
      cacheRead: null,
      cacheWrite: 5.625,
    });
  });
});
