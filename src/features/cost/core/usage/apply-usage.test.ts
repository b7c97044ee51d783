import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendedPrice } from '../blended-price.ts';
import { defaultScenario } from '../default-scenario.ts';
import { scenarioSchema } from '../scenario.ts';
import { exampleRates, priceRow } from '../testing.ts';
import { applyUsage } from './apply-usage.ts';
import { billUsage, listCost } from './bill-usage.ts';
import type { Usage } from './usage.ts';

const tokens = { input: 88_000, cacheRead: 21_657_000, cacheWrite: 740_900, output: 21_515 };

describe('applyUsage', () => {
  test('the total is spread over the days and the kinds become parts of a hundred', () => {
    expect(applyUsage(tokens, 4, 'gpt-5')).toEqual({
      tokensM: 5.62685,
      mix: { input: 0.391, cacheRead: 96.2216, cacheWrite: 3.2918, output: 0.0956 },
      model: 'gpt-5',
    });
  });

  test('any usage makes a scenario that can be kept', () => {
    const count = fc.nat({ max: 1e12 });
    const counts = fc.record({ input: count, cacheRead: count, cacheWrite: count, output: count });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 366 }), (some, days) => {
        const changes = applyUsage(some, days, 'gpt-5');
        fc.pre(changes !== null && changes.tokensM > 0);
        expect(scenarioSchema.safeParse({ ...defaultScenario, ...changes }).success).toBe(true);
      }),
    );
  });

  test('more a day than the calculator counts is not applied', () => {
    expect(applyUsage({ ...tokens, input: 2e12 }, 1, 'gpt-5')).toBeNull();
  });
});

describe('listCost', () => {
  test('is the blended price of the same tokens, in dollars', () => {
    const row = priceRow({ currency: 'CNY', in: 8, out: 28, cacheRead: 2, cacheWrite: null });
    const total = 22_507_415;
    expect(listCost(row, tokens, exampleRates)).toBeCloseTo(
      (blendedPrice(row, tokens) * total) / 1e6 / 7.25,
      9,
    );
  });
});

describe('billUsage', () => {
  test('each model has its share and what it costs, unless it is not in the list', () => {
    const usage: Usage = {
      kind: 'daily',
      days: 1,
      from: null,
      to: null,
      tokens: { input: 4e6, cacheRead: 0, cacheWrite: 0, output: 0 },
      models: [
        {
          id: 'claude-sonnet-4-6-20260101',
          tokens: { input: 3e6, cacheRead: 0, cacheWrite: 0, output: 0 },
          cost: 9,
        },
        { id: 'house', tokens: { input: 1e6, cacheRead: 0, cacheWrite: 0, output: 0 }, cost: null },
      ],
      cost: 9,
    };
    const row = priceRow();
    expect(billUsage(usage, [row], {}, exampleRates)).toMatchObject([
      { model: row, share: 0.75, listCost: 9 },
      { model: null, share: 0.25, listCost: null },
    ]);
  });
});
