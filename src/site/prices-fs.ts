import type { City } from '#features/cost/core/resolve.ts';
import {
  catalogSchema,
  citiesSchema,
  exchangeRateSchema,
  type PublicPrices,
} from '#features/cost/core/schema.ts';
import cities from '#features/cost/data/cities.json';
import exchangeRate from '#features/cost/data/fx.json';
import catalog from '#features/cost/data/prices/catalog.json';
import type { Locale } from '#platform/i18n/core/locale.ts';

export const publicPrices = (): PublicPrices => ({
  catalog: catalogSchema.parse(catalog),
  exchangeRate: exchangeRateSchema.parse(exchangeRate),
});

export function costCities(locale: Locale): readonly City[] {
  const known = citiesSchema.parse(cities);
  return known.cities.map(({ id, tier, name }) => {
    const coefficient = known.tiers.find((one) => one.id === tier)?.coefficient;
    if (coefficient === undefined) throw new Error(`cities.json: ${id} is in an unknown tier, ${tier}`);
    return { id, tier, name: name[locale], coefficient };
  });
}
