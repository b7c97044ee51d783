import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameProblems } from '#features/cost/core/name-problems.ts';
import { type PriceData, priceProblems } from '#features/cost/core/price-problems.ts';
import { type City, ratesOf } from '#features/cost/core/resolve.ts';
import {
  catalogSchema,
  citiesSchema,
  exceptionsSchema,
  exchangeRatesSchema,
  legacyIdsSchema,
  type MeasuredMix,
  measuredMixSchema,
  overlaySchema,
  type PublicPrices,
  providerPagesSchema,
  selectionSchema,
  snapshotSchema,
} from '#features/cost/core/schema.ts';
import { z } from '#lib/zod.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';

const data = join(process.cwd(), 'src/features/cost/data');

function read<T>(file: string, schema: z.ZodMiniType<T>): T {
  const value: unknown = JSON.parse(readFileSync(join(data, file), 'utf8'));
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw new Error(
    nameProblems(parsed.error.issues, value)
      .map((one) => `${file}: ${one}`)
      .join('\n'),
  );
}

const readAll = <T>(folder: string, schema: z.ZodMiniType<T>): T[] =>
  readdirSync(join(data, folder))
    .toSorted()
    .map((file) => read(`${folder}/${file}`, schema));

export const readCatalog = () => read('prices/catalog.json', catalogSchema);
export const readSelection = () => read('prices/selection.json', selectionSchema);
export const readOverlays = () => readAll('prices/overlays', overlaySchema);
export const readLegacyIds = () => read('prices/legacy-ids.json', legacyIdsSchema);
export const readExceptions = () => read('prices/exceptions.json', exceptionsSchema);
export const readExchangeRates = () => read('fx.json', exchangeRatesSchema);
export const readSnapshots = () => readAll('prices/snapshots', snapshotSchema);

/** Every file of the price data. Throws a sentence for each value that is not as its schema says. */
export const readPriceData = (): PriceData => ({
  catalog: readCatalog(),
  selection: readSelection(),
  overlays: readOverlays(),
  pages: read('prices/provider-pages.json', providerPagesSchema),
  exceptions: readExceptions(),
  legacyIds: {
    ...read('prices/other-ids.json', legacyIdsSchema),
    ...readLegacyIds(),
  },
  rates: ratesOf(readExchangeRates()),
});

let checked: PublicPrices | undefined;

function check(): PublicPrices {
  const prices = readPriceData();
  const problems = priceProblems(prices);
  if (problems.length > 0) throw new Error(`The price data does not hold together.\n${problems.join('\n')}`);
  const { catalog, legacyIds } = prices;
  return { catalog, snapshots: readSnapshots(), legacyIds, exchangeRates: readExchangeRates() };
}

/** What `/prices.json` holds; read and checked once in a build. */
export function publicPrices(): PublicPrices {
  checked ??= check();
  return checked;
}

export const measuredMixes = (): readonly MeasuredMix[] =>
  read('token-mixes.json', z.array(measuredMixSchema));

export const readCities = () => read('cities.json', citiesSchema);

export function costCities(locale: Locale): readonly City[] {
  const known = readCities();
  return known.cities.map(({ id, group: groupId, name }) => {
    const group = known.groups.find((one) => one.id === groupId);
    if (!group) throw new Error(`cities.json: ${id} is in an unknown group, ${groupId}`);
    const { country, currency, overhead, extraMonths } = group;
    return { id, name: name[locale], group: group.name[locale], country, currency, overhead, extraMonths };
  });
}
