import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { breakEvenIncome } from './break-even.ts';
import { convertIncome } from './convert-income.ts';
import { headcount } from './headcount.ts';
import { improvements } from './improvements.ts';
import { convert } from './money.ts';
import { quantityRules } from './rules.ts';
import { scaleEnd } from './scale-end.ts';
import { anyCurrency, anyRates, anyWork, exampleRates, exampleWork } from './testing.ts';
import { tokenCeilings } from './token-ceilings.ts';

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
    const ceilings = tokenCeilings(600_000, { in: 3, out: 15, mixed: 6 });
    expect(ceilings).toEqual({ input: 2e11, output: 4e10, mixed: 1e11 });
  });

  test('are whole tokens', () => {
    expect(tokenCeilings(445_000, { in: 2, out: 8, mixed: 3.5 }).mixed).toBe(127_142_857_142);
  });
});

describe('breakEvenIncome', () => {
  test('is the salary at which the AI costs as much as the job', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { annualCost } = assess(work);
        fc.pre(annualCost > 0);
        const income = breakEvenIncome(annualCost, work.overhead, work.extraMonths);
        expect(assess({ ...work, income }).costRatio).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('convertIncome', () => {
  test('gives a round amount and finds its way back', () => {
    expect(convertIncome(400_000, 'CNY', 'USD', exampleRates)).toBe(55_200);
    expect(convertIncome(55_200, 'USD', 'CNY', exampleRates)).toBe(400_000);
  });

  test('comes back within a hundredth, over any two currencies', () => {
    const income = fc.double({ min: 10_000, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(income, anyCurrency, anyCurrency, anyRates, (amount, from, to, rates) => {
        // Beyond what can be typed, the income is cut off instead.
        const exact = convert(amount, from, to, rates);
        fc.pre(exact >= quantityRules.income.min && exact <= quantityRules.income.max);
        const back = convertIncome(convertIncome(amount, from, to, rates), to, from, rates);
        expect(Math.abs(back / amount - 1)).toBeLessThanOrEqual(0.0101);
      }),
    );
  });

  test('stays within what can be typed', () => {
    expect(convertIncome(1, 'KRW', 'USD', exampleRates)).toBe(1);
  });
});

describe('improvements', () => {
  const work = exampleWork({ income: 120_000, tokensM: 120, multiplier: 1.2 });
  const change = improvements(work, assess(work));
  const flat = (unitPrice: number) =>
    ({ currency: 'CNY', in: unitPrice, out: unitPrice, cacheRead: null, cacheWrite: null }) as const;

  test('are short', () => {
    expect(change.tokensM).toBeCloseTo(3, 9);
    expect(change.unitPrice).toBeCloseTo(1.12, 9);
    expect(change.multiplier).toBeCloseTo(8.75, 9);
  });

  test('pay, each alone', () => {
    for (const changed of [
      { tokensM: change.tokensM },
      { multiplier: change.multiplier },
      { price: flat(change.unitPrice) },
    ])
      expect(assess({ ...work, ...changed }).value).toBe('barely');
  });

  test('pay whatever the work, rework and idle hours included', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const result = assess(work);
        fc.pre(result.annualCost > 0 && result.costBenefit < 1 && result.costBenefit > 1e-6);
        const better = improvements(work, result);
        const pays = (changed: object) => assess({ ...work, ...changed }).costBenefit;
        expect(pays({ multiplier: better.multiplier })).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(pays({ tokensM: better.tokensM })).toBeGreaterThanOrEqual(1 - 1e-9);
        const price = { ...flat(better.unitPrice), currency: work.currency };
        expect(pays({ price })).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  test('ask for no tokens where there is no gain to pay for them', () => {
    const idle = exampleWork({ multiplier: 1 });
    expect(improvements(idle, assess(idle))).toMatchObject({ tokensM: 0, unitPrice: 0 });
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
