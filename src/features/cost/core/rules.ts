import type { QuantityRule } from './parse-quantity.ts';

export type Quantity = 'income' | 'tokensM' | 'multiplier' | 'cnyPerUsd';

export const quantityRules: Readonly<Record<Quantity, QuantityRule>> = {
  income: { min: 1, max: 1e9, unit: 1 },
  tokensM: { min: 0, max: 1e6, unit: 1e6 },
  multiplier: { min: 1, max: 100, unit: 1 },
  cnyPerUsd: { min: 0.1, max: 100, unit: 1 },
};
