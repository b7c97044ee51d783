import { z } from '#lib/zod.ts';
import { currencies } from './money.ts';
import { type Quantity, quantityRules } from './rules.ts';
import { mixTotal, seedMix } from './token-mix.ts';

export const quantitySchema = (name: Quantity) => {
  const { min, max } = quantityRules[name];
  return z.number().check(z.gte(min), z.lte(max));
};

/** A rule about several fields; `z.refine` would weigh on the first load of every page that reads what is stored. */
const holds =
  <T>(rule: (value: T) => boolean, message: string): z.core.CheckFn<T> =>
  ({ value, issues }) => {
    if (!rule(value)) issues.push({ code: 'custom', input: value, message });
  };

const part = quantitySchema('part');

export const mixSchema = z
  .strictObject({ input: part, cacheRead: part, cacheWrite: part, output: part })
  .check(holds((mix) => mixTotal(mix) > 0, 'has no part above 0'));

export const speedRangeSchema = z
  .strictObject({ low: quantitySchema('multiplier'), high: quantitySchema('multiplier') })
  .check(holds(({ low, high }) => low <= high, 'is the wrong way round'));

/**
 * What the visitor filled in, by names and ids. What a scenario of an earlier version lacks is filled with what
 * leaves its figures as they were; fields it does not know are dropped.
 */
export const scenarioSchema = z.object({
  city: z.string(),
  currency: z.enum(currencies),
  income: quantitySchema('income'),
  tokensM: quantitySchema('tokensM'),
  mix: z._default(mixSchema, seedMix),
  model: z.string(),
  /** Share of the tokens in long prompts, for models that price them apart. */
  longShare: z._default(quantitySchema('share'), 0),
  /** Share of the tokens at peak hours, for models that price them apart. */
  peakShare: z._default(quantitySchema('share'), 0),
  /** Day of a kept price list; `null` is the current one. */
  pricesAsOf: z._default(z.nullable(z.string()), null),
  multiplier: quantitySchema('multiplier'),
  /** `null` is 40 % of the gain less and more. */
  speedRange: z._default(z.nullable(speedRangeSchema), null),
  rework: z._default(quantitySchema('rework'), 0),
  utilization: z._default(quantitySchema('utilization'), 1),
  /** The visitor's own rates, for a dollar; the site's dated ones stand for the rest. */
  rates: z._default(z.partialRecord(z.enum(currencies), quantitySchema('rate')), {}),
});

export type Scenario = z.infer<typeof scenarioSchema>;
