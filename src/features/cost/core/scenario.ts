import { z } from '#lib/zod.ts';
import { currencies } from './money.ts';
import { type Quantity, quantityRules } from './rules.ts';

const quantity = (name: Quantity) => {
  const { min, max } = quantityRules[name];
  return z.number().check(z.gte(min), z.lte(max));
};

/** What the visitor filled in. `cnyPerUsd: null` follows the dated rate of the site. */
export const scenarioSchema = z.strictObject({
  city: z.string(),
  currency: z.enum(currencies),
  income: quantity('income'),
  tokensM: quantity('tokensM'),
  model: z.string(),
  multiplier: quantity('multiplier'),
  cnyPerUsd: z.nullable(quantity('cnyPerUsd')),
});

export type Scenario = z.infer<typeof scenarioSchema>;
