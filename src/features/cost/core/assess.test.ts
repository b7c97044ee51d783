import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { anyWork, usd, exampleWork as work } from './testing.ts';

const factor = fc.double({ min: 1, max: 100, noNaN: true });
const UP = 1 + 1e-12;
const DOWN = 1 - 1e-12;

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
    expect(result).toMatchObject({ multiplier: 3, gain: 2, risk: 'high', value: 'high-return' });
  });

  test('300k in tier 1 with 10 M tokens at 2/8 CNY, 2.5 times as fast', () => {
    const price = { ...usd(2, 8), currency: 'CNY' } as const;
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
    const result = assess(work({ income: 260_000, price: usd(2.5, 15), multiplier: 5, tokensM: 100 }));
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
  test('the people are between one and the net multiplier, which is no more than the stated one', () => {
    fc.assert(
      fc.property(anyWork, (job) => {
        const { people, multiplier } = assess(job);
        expect(people).toBeGreaterThanOrEqual(1);
        expect(people).toBeLessThanOrEqual(multiplier * UP);
        expect(multiplier).toBeLessThanOrEqual(job.multiplier * UP);
      }),
    );
  });

  test('a higher price never makes more people', () => {
    fc.assert(
      fc.property(anyWork, factor, (job, times) => {
        fc.pre(assess(job).annualCost > 0);
        const { price } = job;
        const dearer = {
          ...price,
          in: price.in * times,
          out: price.out * times,
          cacheRead: price.cacheRead && price.cacheRead * times,
          cacheWrite: price.cacheWrite && price.cacheWrite * times,
        };
        expect(assess({ ...job, price: dearer }).people).toBeLessThanOrEqual(assess(job).people * UP);
      }),
    );
  });

  test('more tokens never make more people', () => {
    fc.assert(
      fc.property(anyWork, factor, (job, times) => {
        fc.pre(assess(job).annualCost > 0);
        const more = { ...job, tokensM: job.tokensM * times };
        expect(assess(more).people).toBeLessThanOrEqual(assess(job).people * UP);
      }),
    );
  });

  test('a higher salary never makes fewer people', () => {
    fc.assert(
      fc.property(anyWork, factor, (job, times) => {
        const richer = { ...job, income: job.income * times };
        expect(assess(richer).people).toBeGreaterThanOrEqual(assess(job).people * DOWN);
      }),
    );
  });

  test('a higher multiplier never makes fewer people', () => {
    fc.assert(
      fc.property(anyWork, factor, (job, times) => {
        const faster = { ...job, multiplier: job.multiplier * times };
        expect(assess(faster).people).toBeGreaterThanOrEqual(assess(job).people * DOWN);
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

  test('rework and idle hours take from the gain and leave the cost', () => {
    const result = assess(work({ tokensM: 10, rework: 0.2, utilization: 0.5 }));
    expect(result.multiplier).toBeCloseTo(1.7, 12);
    expect(result.people).toBeCloseTo(1.7, 12);
    expect(result.annualCost).toBe(assess(work({ tokensM: 10 })).annualCost);
  });

  test('a year without more months costs the salary and the overhead', () => {
    expect(assess(work({ income: 100_000, overhead: 0.25, extraMonths: 0 })).employmentCost).toBe(125_000);
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
    const free = assess(work({ price: usd(0, 0) }));
    expect(free).toMatchObject({ annualCost: 0, people: 1, budgetEndsM: Number.POSITIVE_INFINITY });
  });

  test('at the point where the budget ends, the AI costs as much as the job', () => {
    const { budgetEndsM } = assess(work());
    expect(assess(work({ tokensM: budgetEndsM })).costRatio).toBeCloseTo(1, 9);
  });
});
