import type { QuantityRule } from './parse-quantity.ts';

export type Quantity =
  | 'income'
  | 'tokensM'
  | 'multiplier'
  | 'rework'
  | 'utilization'
  | 'part'
  | 'share'
  | 'rate'
  | 'budget'
  | 'headcount';

/** Bounds of what can be typed. Shares are from 0 to 1; `part` is one part of the token mix, `rate` a currency for a dollar. */
export const quantityRules: Readonly<Record<Quantity, QuantityRule>> = {
  income: { min: 1, max: 1e11, unit: 1 },
  tokensM: { min: 0, max: 1e6, unit: 1e6 },
  multiplier: { min: 1, max: 100, unit: 1 },
  rework: { min: 0, max: 0.9, unit: 1 },
  utilization: { min: 0.05, max: 1, unit: 1 },
  part: { min: 0, max: 1e6, unit: 1 },
  share: { min: 0, max: 1, unit: 1 },
  rate: { min: 1e-4, max: 1e6, unit: 1 },
  budget: { min: 0, max: 1e13, unit: 1 },
  headcount: { min: 1, max: 1e5, unit: 1 },
};
