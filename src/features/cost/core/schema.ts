import { z } from '#lib/zod.ts';
import { currencies } from './money.ts';

const day = z.iso.date('is not a date like 2026-09-26');
const price = z.number('is not a price').check(z.nonnegative('is below 0'));
const link = z.url({ protocol: /^https$/, error: 'is not an https address' });
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is not lower-case letters, digits, dots and hyphens'));

const prices = { in: price, out: price, cacheRead: z.nullable(price), cacheWrite: z.nullable(price) };

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 06:00'));

/** What requests of more than `above` tokens of input cost. */
export const longPriceSchema = z.strictObject({
  above: z.int('is not a number of tokens').check(z.positive('is not above 0')),
  ...prices,
});

/** What tokens cost at peak hours, in UTC. */
export const peakPriceSchema = z.strictObject({
  hours: z.array(z.strictObject({ from: clock, to: clock })).check(z.minLength(1, 'names no hours')),
  weekdaysOnly: z.boolean(),
  ...prices,
});

/** A price that is no longer in force. `validFrom: null` is "as early as this list knows". */
export const earlierPriceSchema = z.strictObject({
  validFrom: z.nullable(day),
  /** The first day on which it was not in force any more. */
  validUntil: day,
  source: link,
  ...prices,
});

const rowShape = {
  id,
  provider: id,
  name: z.string().check(z.minLength(1, 'has no name')),
  currency: z.enum(currencies),
  ...prices,
  /** Tokens a request may hold; `null` where the source names none. */
  context: z.nullable(z.int().check(z.positive())),
  long: z.nullable(longPriceSchema),
  peak: z.nullable(peakPriceSchema),
  /** Day the price came into force; `null` where the source names none. */
  validFrom: z.nullable(day),
  source: link,
  checkedOn: day,
  /** Shown in the table before the visitor asks for all. */
  featured: z.boolean(),
};

/** One model's list price in force. Prices are for a million tokens; `null` is unknown, never 0. */
export const priceRowSchema = z.strictObject(rowShape);

const catalogRow = z.strictObject({ ...rowShape, earlier: z.array(earlierPriceSchema) });

/** A model in the catalogue, with the prices it had before, the oldest first. */
export const catalogRowSchema = catalogRow.check(
  z.refine(
    ({ earlier, validFrom }) =>
      earlier.every((one, index) => {
        const next = index + 1 < earlier.length ? earlier[index + 1]?.validFrom : validFrom;
        return (one.validFrom ?? '') < one.validUntil && one.validUntil <= (next ?? '');
      }),
    'has prices whose dates overlap or are out of order',
  ),
);

export const providerSchema = z.strictObject({ id, name: z.string() });

/** How much of a currency one dollar buys. */
export const exchangeRateSchema = z.strictObject({
  perUsd: z.number().check(z.positive('is not above 0')),
  /** The day, or the last day of the period it is the average of. */
  asOf: day,
  source: link,
});

export const exchangeRatesSchema = z.record(z.enum(currencies), exchangeRateSchema);

export const catalogSchema = z
  .strictObject({
    library: z.strictObject({ name: z.string(), version: z.string(), released: day }),
    providers: z.array(providerSchema),
    models: z.array(catalogRowSchema).check(z.minLength(1, 'holds no model')),
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
  models: z.array(z.omit(catalogRow, { provider: true, currency: true, source: true, checkedOn: true })),
});

const pagePrices = z.strictObject(prices);

/** List prices as a provider's own page states them: a second source that the catalogue is compared with. */
export const providerPagesSchema = z.array(
  z.strictObject({
    provider: id,
    source: link,
    checkedOn: day,
    models: z.array(
      z.strictObject({
        id,
        currency: z.enum(currencies),
        ...prices,
        long: z.nullable(pagePrices),
        peak: z.nullable(pagePrices),
      }),
    ),
  }),
);

const reason = z.string().check(z.minLength(20, 'gives no reason'));

/** What a person accepted of what the checks of the price data would refuse. */
export const exceptionsSchema = z.strictObject({
  /** Sources that hold the same model at prices more than 1 % apart. */
  agreement: z.array(
    z.strictObject({
      model: id,
      /** `provider-page`, or the model of the other price list. */
      against: id,
      prices: z.array(z.string()).check(z.minLength(1, 'names no price')),
      reason,
    }),
  ),
  /** Steps of more than half, by the price after the step. */
  jumps: z.array(z.strictObject({ model: id, in: price, out: price, reason })),
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
        /** Peak prices leave out Saturday and Sunday, which the library does not say. */
        peakOnWeekdaysOnly: z.optional(z.boolean()),
      }),
    ),
  }),
);

const names = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

/** What employers of a place pay on top of the salary. */
export const cityGroupSchema = z.strictObject({
  id,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'is not an ISO 3166 code')),
  currency: z.enum(currencies),
  name: names,
  /** 0.4 is 40 % on top. */
  overhead: z.number().check(z.nonnegative()),
  /** Months of pay beyond twelve. */
  extraMonths: z.number().check(z.nonnegative()),
  /** What the overhead is made of. */
  basis: names,
  source: link,
  asOf: day,
});

export const citiesSchema = z.strictObject({
  groups: z.array(cityGroupSchema),
  cities: z.array(z.strictObject({ id, group: id, name: names })),
});

const tokens = { input: price, cacheRead: price, cacheWrite: price, output: price };

/** A mix of tokens that was measured: the mean of the shares of its reports, each counted once. */
export const measuredMixSchema = z.strictObject({
  id,
  /** Per cent. */
  parts: z.strictObject(tokens),
  /** Where the reports are listed. */
  source: link,
  /** Day of the newest report. */
  measuredOn: day,
  /** Tokens as their owners published them. */
  reports: z.array(z.strictObject({ link, on: day, ...tokens })).check(z.minLength(1, 'names no report')),
});

/** Earlier ids of models; `null` where nothing took their place. */
export const legacyIdsSchema = z.record(z.string(), z.nullable(id));

/** A price list that was kept as it was on a day. */
export const snapshotSchema = z.strictObject({ asOf: day, models: z.array(priceRowSchema) });

/** What `/prices.json` holds. */
export const publicPricesSchema = z.strictObject({
  catalog: catalogSchema,
  snapshots: z.array(snapshotSchema),
  legacyIds: legacyIdsSchema,
  exchangeRates: exchangeRatesSchema,
});

export type PriceRow = z.infer<typeof priceRowSchema>;
export type CatalogRow = z.infer<typeof catalogRowSchema>;
export type EarlierPrice = z.infer<typeof earlierPriceSchema>;
export type Catalog = z.infer<typeof catalogSchema>;
export type Overlay = z.infer<typeof overlaySchema>;
export type Selection = z.infer<typeof selectionSchema>;
export type ProviderPages = z.infer<typeof providerPagesSchema>;
export type Exceptions = z.infer<typeof exceptionsSchema>;
export type Cities = z.infer<typeof citiesSchema>;
export type MeasuredMix = z.infer<typeof measuredMixSchema>;
export type ExchangeRates = z.infer<typeof exchangeRatesSchema>;
export type PublicPrices = z.infer<typeof publicPricesSchema>;
