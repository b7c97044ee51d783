import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { defaultScenario } from './default-scenario.ts';
import { resolve } from './resolve.ts';
import { scenarioSchema } from './scenario.ts';
import { exampleWorld } from './testing.ts';

describe('scenarioSchema', () => {
  test('takes the example', () => {
    expect(scenarioSchema.parse(defaultScenario)).toEqual(defaultScenario);
  });

  test('fills what is missing with what changes nothing', () => {
    const { city, currency, income, tokensM, model, multiplier } = defaultScenario;
    expect(scenarioSchema.parse({ city, currency, income, tokensM, model, multiplier })).toEqual(
      defaultScenario,
    );
  });

  test('drops a field nobody knows', () => {
    expect(scenarioSchema.parse({ ...defaultScenario, name: 'x' })).toEqual(defaultScenario);
  });

  test.each([
    ['no salary', { income: 0 }],
    ['fewer tokens than none', { tokensM: -1 }],
    ['a multiplier under 1', { multiplier: 0.9 }],
    ['a rate of 0', { rates: { CNY: 0 } }],
    ['a rate of a currency it does not know', { rates: { XAU: 1 } }],
    ['another currency', { currency: 'XAU' }],
    ['a number that JSON lost', { income: null }],
    ['a mix of nothing', { mix: { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 } }],
    ['a range that is the wrong way round', { speedRange: { low: 4, high: 2 } }],
    ['rework of everything', { rework: 1 }],
    ['no use at all', { utilization: 0 }],
    ['more than all tokens in long prompts', { longShare: 1.1 }],
  ])('refuses %s', (_what, changes) => {
    expect(scenarioSchema.safeParse({ ...defaultScenario, ...changes }).success).toBe(false);
  });
});

describe('a stored scenario', () => {
  const first = {
    city: 'shanghai',
    currency: 'CNY',
    income: 260_000,
    tokensM: 100,
    model: 'claude-sonnet-4-6',
    multiplier: 5,
    cnyPerUsd: null as number | null,
  };
  const unitPrice = (stored: unknown) =>
    assess(resolve(scenarioSchema.parse(stored), exampleWorld()).work).unitPrice;

  test('of the first version keeps its figures', () => {
    expect(unitPrice(first)).toBe(43.5);
    expect(scenarioSchema.parse(first)).toEqual({
      ...defaultScenario,
      income: 260_000,
      tokensM: 100,
      multiplier: 5,
    });
  });

  test('of today comes back as it was', () => {
    const own = { ...defaultScenario, rates: { EUR: 0.9 }, speedRange: { low: 2, high: 4 }, rework: 0.1 };
    expect(scenarioSchema.parse(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  test.each([null, 'text', [], {}])('refuses %j', (stored) => {
    expect(scenarioSchema.safeParse(stored).success).toBe(false);
  });
});
