import type { Scenario } from './scenario.ts';

/** The worked example of the first paint: the first golden vector. */
export const defaultScenario: Scenario = {
  city: 'shanghai',
  currency: 'CNY',
  income: 400_000,
  tokensM: 50,
  model: 'claude-sonnet-4-6',
  multiplier: 3,
  cnyPerUsd: null,
};
