import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Work } from './assess.ts';
import { blendedPrice } from './blended-price.ts';
import { convertIncome } from './convert-income.ts';
import { headcount } from './headcount.ts';
import { improvements } from './improvements.ts';
import { convert } from './money.ts';
import { scaleEnd } from './scale-end.ts';
import { tokenCeilings } from './token-ceilings.ts';

describe('blendedPrice', () => {
  test('lies between the price of input and of output', () => {
    const price = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(price, price, fc.double({ min: 0, max: 100, noNaN: true }), (input, output, ratio) => {
        const blended = blendedPrice(input, output, ratio);
        expect(blended).toBeGreaterThanOrEqual(Math.min(input, output) * (1 - 1e-12));
        expect(blended).toBeLessThanOrEqual(Math.max(input, output) * (1 + 1e-12));
      }),
    );
  });
});

describe('headcount', () => {
  test('counts a workflow more than affordable once', () => {
    expect(headcount(3, 48)).toBe(3);
  });

  test('counts half an affordable workflow by half', () => {
    expect(headcount(3, 0.5)).toBe(2);
  });
});

describe('tokenCeilings', () => {
  test('reading buys the most, writing the least', () => {
    expect(tokenCeilings(600_000, 3, 15, 3)).toEqual({ input: 2e11, output: 4e10, mixed: 1e11 });
  });
});

describe('convert', () => {
  test('returns to where it came from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (amount, rate) => {
          const back = convert(convert(amount, 'CNY', 'USD', rate), 'USD', 'CNY', rate);
          expect(back / amount).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe('convertIncome', () => {
  test('gives a round amount and finds its way back', () => {
    expect(convertIncome(400_000, 'CNY', 'USD', 7.25)).toBe(55_000);
    expect(convertIncome(55_000, 'USD', 'CNY', 7.25)).toBe(400_000);
  });
});

describe('improvements', () => {
  const work: Work = {
    income: 120_000,
    currency: 'CNY',
    cityCoefficient: 0.4,
    tokensM: 120,
    multiplier: 1.2,
    price: { currency: 'USD', in: 3, out: 15 },
    cnyPerUsd: 7.25,
  };
  const change = improvements(work, assess(work));

  test('are short', () => {
    expect(change.tokensM).toBeCloseTo(3, 9);
    expect(change.unitPrice).toBeCloseTo(1.12, 9);
    expect(change.multiplier).toBeCloseTo(8.75, 9);
  });

  test('the fewer tokens pay', () => {
    expect(assess({ ...work, tokensM: change.tokensM }).value).toBe('barely');
  });

  test('the higher multiplier pays', () => {
    expect(assess({ ...work, multiplier: change.multiplier }).value).toBe('barely');
  });

  test('the cheaper price pays', () => {
    const price = { currency: 'CNY', in: change.unitPrice, out: change.unitPrice } as const;
    expect(assess({ ...work, price }).value).toBe('barely');
  });
});

describe('scaleEnd', () => {
  test('the ruler always holds the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(scaleEnd(value)).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  test('ends at 120 M for everyday work', () => {
    expect(scaleEnd(50)).toBe(120);
    expect(scaleEnd(121)).toBe(240);
  });
});
