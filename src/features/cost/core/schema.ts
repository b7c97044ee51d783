import { z } from '#lib/zod.ts';
import { currencies } from './money.ts';

const day = z.iso.date('is not a date like 2026-09-26');
const price = z.number('is not a price').check(z.nonnegative('is below 0'));
const link = z.url({ protocol: /^https$/, error: 'is not an https address' });
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is not lower-case letters, digits, dots and hyphens'));

/** Which of a model's listed prices a row holds: the only one, the one outside peak hours, or the one for short prompts. */
export const basisSchema = z.enum(['flat', 'off-peak', 'short-prompt']);

/** One model's list price. Prices are for a million tokens; `null` is unknown, never 0. */
export const priceRowSchema = z.strictObject({
  id,
  provider: id,
  name: z.string().check(z.minLength(1, 'has no name')),
  currency: z.enum(currencies),
  in: price,
  out: price,
  cacheRead: z.nullable(price),
  cacheWrite: z.nullable(price),
  basis: basisSchema,
  /** Day the price came into force; `null` where the source names none. */
  validFrom: z.nullable(day),
  source: link,
  checkedOn: day,
  /** Shown in the table before the visitor asks for all. */
  featured: z.boolean(),
});

export const providerSchema = z.strictObject({ id, name: z.string() });

/** Yuan for one dollar. */
export const exchangeRateSchema = z.strictObject({
  cnyPerUsd: z.number().check(z.positive('is not above 0')),
  asOf: day,
  source: link,
});

export const catalogSchema = z
  .strictObject({
    library: z.strictObject({ name: z.string(), version: z.string(), released: day }),
    providers: z.array(providerSchema),
    models: z.array(priceRowSchema).check(z.minLength(1, 'holds no model')),
  })
  .check(
    z.refine(
      ({ models }) => new Set(models.map((model) => model.id)).size === models.length,
      'names a model twice',
    ),
    z.refine(({ models, providers }) => {
      const known = new Set(providers.map((provider) => provider.id));
      return models.every((model) => known.has(model.provider));
    }, 'has a model of a provider that is not listed'),
  );

/** Native list prices that the library lacks, one file a provider. */
export const overlaySchema = z.strictObject({
  provider: providerSchema,
  currency: z.enum(currencies),
  source: link,
  checkedOn: day,
  models: z.array(z.omit(priceRowSchema, { provider: true, currency: true, source: true, checkedOn: true })),
});

/** Which models of the library are shown. */
export const selectionSchema = z.array(
  z.strictObject({
    provider: providerSchema,
    /** The provider's id in the library. */
    library: z.string(),
    source: link,
    models: z.array(
      z.strictObject({
        library: z.string(),
        id: z.optional(id),
        name: z.optional(z.string()),
        featured: z.optional(z.boolean()),
      }),
    ),
  }),
);

export const citySchema = z.strictObject({
  id,
  tier: id,
  name: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
});

export const citiesSchema = z.strictObject({
  source: link,
  asOf: day,
  tiers: z.array(z.strictObject({ id, coefficient: z.number().check(z.nonnegative()) })),
  cities: z.array(citySchema),
});

/** What `/prices.json` holds. */
export const publicPricesSchema = z.strictObject({
  catalog: catalogSchema,
  exchangeRate: exchangeRateSchema,
});

export type PriceRow = z.infer<typeof priceRowSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Catalog = z.infer<typeof catalogSchema>;
export type Overlay = z.infer<typeof overlaySchema>;
export type Selection = z.infer<typeof selectionSchema>;
export type Cities = z.infer<typeof citiesSchema>;
export type ExchangeRate = z.infer<typeof exchangeRateSchema>;
export type PublicPrices = z.infer<typeof publicPricesSchema>;
