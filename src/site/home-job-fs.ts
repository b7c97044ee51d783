import type { Work } from '#features/cost/core/assess.ts';
import { defaultScenario } from '#features/cost/core/default-scenario.ts';
import { type Resolved, ratesOf, resolve, type World } from '#features/cost/core/resolve.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { costCities, publicPrices } from './prices-fs.ts';

interface HomeJob {
  city: string;
  work: Work;
  model: string;
  others: { name: string; work: Work }[];
}

/** The calculator's own example, with two neighbors of its model, for the home page. */
export const homeJob = (locale: Locale): HomeJob => {
  const { catalog, snapshots, legacyIds, exchangeRates } = publicPrices();
  const world: World = {
    models: catalog.models,
    snapshots,
    legacyIds,
    cities: costCities(locale),
    rates: ratesOf(exchangeRates),
  };
  const job = (model: string): Resolved => {
    const resolved = resolve({ ...defaultScenario, model }, world);
    if (resolved.lostModel)
      throw new Error(`The home page shows ${model}, which the price list does not hold.`);
    return resolved;
  };
  const own = job(defaultScenario.model);
  const others = ['claude-opus-5-5', 'claude-haiku-4-5'].map(job);
  return {
    city: own.city.name,
    work: own.work,
    model: own.model.name,
    others: others.map(({ model, work }) => ({ name: model.name, work })),
  };
};
