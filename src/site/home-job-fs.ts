import type { Work } from '#features/cost/core/assess.ts';
import { defaultScenario } from '#features/cost/core/default-scenario.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { costCities, publicPrices } from './prices-fs.ts';

interface HomeJob {
  city: string;
  work: Work;
  model: string;
  others: { name: string; work: Work }[];
}

const found = <T>(what: string, one: T | undefined): T => {
  if (one === undefined) throw new Error(`The home page shows ${what}, which the cost data does not hold.`);
  return one;
};

/** The calculator's own example, with two neighbors of its model, for the home page. */
export const homeJob = (locale: Locale): HomeJob => {
  const { catalog, exchangeRate } = publicPrices();
  const { currency, income, tokensM, multiplier } = defaultScenario;
  const city = found(
    defaultScenario.city,
    costCities(locale).find(({ id }) => id === defaultScenario.city),
  );
  const job = (id: string): { name: string; work: Work } => {
    const row = found(
      id,
      catalog.models.find((model) => model.id === id),
    );
    const price = { currency: row.currency, in: row.in, out: row.out };
    const { cnyPerUsd } = exchangeRate;
    return {
      name: row.name,
      work: { income, currency, tokensM, multiplier, cityCoefficient: city.coefficient, price, cnyPerUsd },
    };
  };
  const own = job(defaultScenario.model);
  const others = ['claude-opus-5-5', 'claude-haiku-4-5'].map(job);
  return { city: city.name, work: own.work, model: own.name, others };
};
