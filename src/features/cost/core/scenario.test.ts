import { describe, expect, test } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { scenarioSchema } from './scenario.ts';

describe('scenarioSchema', () => {
  test('takes the example', () => {
    expect(scenarioSchema.parse(defaultScenario)).toEqual(defaultScenario);
  });

  test.each([
    ['no salary', { income: 0 }],
    ['fewer tokens than none', { tokensM: -1 }],
    ['a multiplier under 1', { multiplier: 0.9 }],
    ['a rate of 0', { cnyPerUsd: 0 }],
    ['another currency', { currency: 'EUR' }],
    ['a number that JSON lost', { income: null }],
    ['a field nobody knows', { name: 'x' }],
  ])('refuses %s', (_what, changes) => {
    expect(scenarioSchema.safeParse({ ...defaultScenario, ...changes }).success).toBe(false);
  });
});
