import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Work } from './assess.ts';

const work = (changes: Partial<Work> = {}): Work => ({
  income: 400_000,
  currency: 'CNY',
  cityCoefficient: 0.4,
  tokensM: 50,
  multiplier: 3,
  price: { currency: 'USD', in: 3, out: 15 },
  cnyPerUsd: 7.25,
  ...changes,
});

const positive = (max: number) => fc.double({ min: 1e-6, max, noNaN: true });
const orZero = (max: number) => fc.oneof(fc.constant(0), positive(max));

const anyWork = fc.record({
  income: fc.double({ min: 1, max: 1e9, noNaN: true }),
  currency: fc.constantFrom('CNY', 'USD'),
  cityCoefficient: fc.constantFrom(0.1, 0.2, 0.3, 0.4),
  tokensM: orZero(1e6),
  multiplier: fc.double({ min: 1, max: 100, noNaN: true }),
  price: fc.record({
    currency: fc.constantFrom('CNY', 'USD'),
    in: orZero(1000),
    out: orZero(1000),
  }),
  cnyPerUsd: fc.double({ min: 0.1, max: 100, noNaN: true }),
}) satisfies fc.Arbitrary<Work>;

describe('assess: golden vectors', () => {
  test('400k in tier 1 with 50 M tokens at 3/15 USD, three times as fast', () => {
    const result = assess(work());
    expect(result.employmentCost).toBeCloseTo(593_333.33, 2);
    expect(result.unitPrice).toBe(43.5);
    expect(result.dailyCost).toBe(2175);
    expect(result.annualCost).toBe(574_200);
    expect(result.costRatio).toBeCloseTo(0.96775, 5);
    expect(result.costBenefit).toBeCloseTo(2.06664, 5);
    expect(result.workflows).toBeCloseTo(1.03332, 5);
    expect(result.people).toBe(3);
    expect(result.budgetEndsM).toBeCloseTo(51.666, 3);
    expect(result).toMatchObject({ risk: 'high', value: 'high-return' });
  });

  test('300k in tier 1 with 10 M tokens at 2/8 CNY, 2.5 times as fast', () => {
    const price = { currency: 'CNY', in: 2, out: 8 } as const;
    const result = assess(work({ income: 300_000, price, multiplier: 2.5, tokensM: 10 }));
    expect(result.employmentCost).toBe(445_000);
    expect(result.unitPrice).toBe(3.5);
    expect(result.annualCost).toBe(9240);
    expect(result.costRatio).toBeCloseTo(0.020764, 6);
    expect(result.costBenefit).toBeCloseTo(72.2403, 4);
    expect(result.workflows).toBeCloseTo(48.1602, 4);
    expect(result.people).toBe(2.5);
    expect(result.ceilings.mixed).toBe(127_142_857_142);
  });

  test('260k in tier 1 with 100 M tokens at 2.5/15 USD, five times as fast', () => {
    const price = { currency: 'USD', in: 2.5, out: 15 } as const;
    const result = assess(work({ income: 260_000, price, multiplier: 5, tokensM: 100 }));
    expect(result.employmentCost).toBeCloseTo(385_666.67, 2);
    expect(result.unitPrice).toBe(40.78125);
    expect(result.annualCost).toBe(1_076_625);
    expect(result.costRatio).toBeCloseTo(2.79159, 5);
    expect(result.costBenefit).toBeCloseTo(1.43287, 5);
    expect(result.workflows).toBeCloseTo(0.35822, 5);
    expect(result.people).toBeCloseTo(2.43287, 5);
  });

  test('120k in tier 1 with 120 M tokens at 3/15 USD, 1.2 times as fast', () => {
    const result = assess(work({ income: 120_000, multiplier: 1.2, tokensM: 120 }));
    expect(result.employmentCost).toBe(178_000);
    expect(result.unitPrice).toBe(43.5);
    expect(result.annualCost).toBe(1_378_080);
    expect(result.costRatio).toBeCloseTo(7.74202, 5);
    expect(result.costBenefit).toBeCloseTo(0.02583, 5);
    expect(result.workflows).toBeCloseTo(0.12917, 5);
    expect(result.people).toBeCloseTo(1.02583, 5);
    expect(result).toMatchObject({ risk: 'safe', value: 'not-worth-it' });
  });
});

describe('assess', () => {
  test('the people are between one and the multiplier', () => {
    fc.assert(
      fc.property(anyWork, (job) => {
        const { people } = assess(job);
        expect(people).toBeGreaterThanOrEqual(1);
        expect(people).toBeLessThanOrEqual(job.multiplier * (1 + 1e-12));
      }),
    );
  });

  test('more tokens never make more people', () => {
    fc.assert(
      fc.property(anyWork, fc.double({ min: 1, max: 100, noNaN: true }), (job, factor) => {
        const fewer = { ...job, tokensM: Math.max(job.tokensM, 1e-6) };
        fc.pre(assess(fewer).annualCost > 0);
        const more = { ...fewer, tokensM: fewer.tokensM * factor };
        expect(assess(more).people).toBeLessThanOrEqual(assess(fewer).people * (1 + 1e-12));
      }),
    );
  });

  test('a higher salary never makes fewer people', () => {
    fc.assert(
      fc.property(anyWork, fc.double({ min: 1, max: 100, noNaN: true }), (job, factor) => {
        const richer = { ...job, income: job.income * factor };
        expect(assess(richer).people).toBeGreaterThanOrEqual(assess(job).people * (1 - 1e-12));
      }),
    );
  });

  test('a higher multiplier never makes fewer people', () => {
    fc.assert(
      fc.property(anyWork, fc.double({ min: 0, max: 100, noNaN: true }), (job, more) => {
        const faster = { ...job, multiplier: job.multiplier + more };
        expect(assess(faster).people).toBeGreaterThanOrEqual(assess(job).people * (1 - 1e-12));
      }),
    );
  });

  test('every figure but the cost-benefit ratio and the ceilings is finite', () => {
    fc.assert(
      fc.property(anyWork, (job) => {
        const { costBenefit, ceilings, budgetEndsM, risk, value, ...figures } = assess(job);
        for (const figure of Object.values(figures)) expect(figure).toSatisfy(Number.isFinite);
        expect(costBenefit).not.toBeNaN();
      }),
    );
  });

  test('the same job and price in dollars give the same ratios', () => {
    const yuan = assess(work());
    const dollars = assess(work({ income: 400_000 / 7.25, currency: 'USD' }));
    expect(dollars.costRatio).toBeCloseTo(yuan.costRatio, 12);
    expect(dollars.unitPrice).toBe(6);
  });

  test('no tokens are one person at no cost, with an infinite cost-benefit ratio', () => {
    expect(assess(work({ tokensM: 0 }))).toMatchObject({
      annualCost: 0,
      costRatio: 0,
      costBenefit: Number.POSITIVE_INFINITY,
      workflows: 0,
      people: 1,
    });
  });

  test('no tokens and no gain have a cost-benefit ratio of 0', () => {
    expect(assess(work({ tokensM: 0, multiplier: 1 })).costBenefit).toBe(0);
  });

  test('no salary affords no workflow', () => {
    expect(assess(work({ income: 0 }))).toMatchObject({ costRatio: 0, workflows: 0, people: 1 });
  });

  test('a free model costs nothing and its budget never ends', () => {
    const free = assess(work({ price: { currency: 'USD', in: 0, out: 0 } }));
    expect(free).toMatchObject({ annualCost: 0, people: 1, budgetEndsM: Number.POSITIVE_INFINITY });
  });

  test('at the point where the budget ends, the AI costs as much as the job', () => {
    const { budgetEndsM } = assess(work());
    expect(assess(work({ tokensM: budgetEndsM })).costRatio).toBeCloseTo(1, 9);
  });
});
