import type { Scenario } from './scenario.ts';
import { seedMix } from './token-mix.ts';

/** The worked example of the first paint: the first golden vector. */
export const defaultScenario: Scenario = {
  city: 'shanghai',
  currency: 'CNY',
  income: 400_000,
  tokensM: 50,
  mix: seedMix,
  model: 'claude-sonnet-4-6',
  longShare: 0,
  peakShare: 0,
  pricesAsOf: null,
  multiplier: 3,
  speedRange: null,
  rework: 0,
  utilization: 1,
  rates: {},
};
