import fc from 'fast-check';
import { currencies } from './money.ts';
import { type Quantity, quantityRules } from './rules.ts';
import type { Scenario } from './scenario.ts';

const within = (quantity: Quantity) => {
  const { min, max } = quantityRules[quantity];
  return fc.double({ min, max, noNaN: true });
};

const part = within('part');

/** Any scenario that can be filled in, for property tests. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  city: fc.string({ maxLength: 20 }),
  currency: fc.constantFrom(...currencies),
  income: within('income'),
  tokensM: within('tokensM'),
  mix: fc.record({
    input: part,
    cacheRead: part,
    cacheWrite: part,
    output: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  }),
  model: fc.string({ maxLength: 20 }),
  longShare: within('share'),
  peakShare: within('share'),
  pricesAsOf: fc.option(fc.constantFrom('2026-03-19', '2026-11-21')),
  multiplier: within('multiplier'),
  speedRange: fc.option(
    fc
      .tuple(within('multiplier'), within('multiplier'))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  ),
  rework: within('rework'),
  utilization: within('utilization'),
  rates: fc.dictionary(fc.constantFrom(...currencies), within('rate')),
});
