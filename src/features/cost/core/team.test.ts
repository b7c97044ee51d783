import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { type Role, teamTotals } from './team.ts';
import { anyCurrency, anyRates, anyWork, exampleRates, exampleWork, usd } from './testing.ts';

const role = (count: number, changes: Parameters<typeof exampleWork>[0] = {}): Role => {
  const work = exampleWork(changes);
  return { count, currency: work.currency, assessment: assess(work) };
};

describe('teamTotals', () => {
  test('of nobody are 0', () => {
    expect(teamTotals([], 'CNY', exampleRates)).toEqual({
      heads: 0,
      employmentCost: 0,
      annualCost: 0,
      costRatio: 0,
      people: 0,
    });
  });

  test('count a role as often as it is filled', () => {
    const { assessment } = role(1);
    const totals = teamTotals([role(3), role(2)], 'CNY', exampleRates);
    expect(totals.heads).toBe(5);
    expect(totals.employmentCost).toBeCloseTo(assessment.employmentCost * 5, 6);
    expect(totals.annualCost).toBeCloseTo(assessment.annualCost * 5, 6);
    expect(totals.people).toBeCloseTo(15, 12);
    expect(totals.costRatio).toBeCloseTo(assessment.costRatio, 12);
  });

  test('convert each role before it is added', () => {
    const salary = { overhead: 0, extraMonths: 0, tokensM: 0 } as const;
    const roles = [
      role(1, { ...salary, income: 725_000 }),
      role(1, { ...salary, currency: 'USD', income: 50_000 }),
      role(2, { ...salary, currency: 'KRW', income: 14_000_000, price: usd(0, 0) }),
    ];
    expect(teamTotals(roles, 'USD', exampleRates).employmentCost).toBeCloseTo(170_000, 6);
    expect(teamTotals(roles, 'CNY', exampleRates).employmentCost).toBeCloseTo(170_000 * 7.25, 5);
  });

  test('have the same ratio in every currency', () => {
    const team = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), anyWork), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(team, anyRates, anyCurrency, (members, rates, currency) => {
        const roles = members.map(([count, work]) => ({
          count,
          currency: work.currency,
          assessment: assess({ ...work, rates }),
        }));
        const [here, dollars] = [teamTotals(roles, currency, rates), teamTotals(roles, 'USD', rates)];
        expect(Math.abs(here.costRatio - dollars.costRatio)).toBeLessThanOrEqual(dollars.costRatio * 1e-12);
        expect(here.people).toBe(dollars.people);
      }),
    );
  });
});
