import type { Work } from './assess.ts';
import { defaultScenario } from './default-scenario.ts';
import type { Currency, Rates } from './money.ts';
import type { Scenario } from './scenario.ts';
import type { ExchangeRates, PriceRow } from './schema.ts';
import { effectivePrice } from './token-price.ts';

export interface City {
  readonly id: string;
  readonly name: string;
  /** The tier or country whose overhead it has. */
  readonly group: string;
  readonly country: string;
  readonly currency: Currency;
  readonly overhead: number;
  readonly extraMonths: number;
}

/** The site's own rates, without their dates. */
export const ratesOf = (dated: ExchangeRates): Rates => ({
  CNY: dated.CNY.perUsd,
  USD: dated.USD.perUsd,
  EUR: dated.EUR.perUsd,
  JPY: dated.JPY.perUsd,
  GBP: dated.GBP.perUsd,
  KRW: dated.KRW.perUsd,
  INR: dated.INR.perUsd,
});

/** A price list that was kept. */
export interface Snapshot {
  readonly asOf: string;
  readonly models: readonly PriceRow[];
}

/** What a scenario refers to by name. */
export interface World {
  readonly cities: readonly City[];
  readonly models: readonly PriceRow[];
  readonly snapshots: readonly Snapshot[];
  /** What earlier ids are called now; `null` where nothing took their place. */
  readonly legacyIds: Readonly<Record<string, string | null>>;
  readonly rates: Rates;
}

export interface Resolved {
  readonly work: Work;
  readonly city: City;
  readonly model: PriceRow;
  /** The price list in force. */
  readonly models: readonly PriceRow[];
  /** The id of a model that the list does not hold, under this or a later name; the example's model stands in. */
  readonly lostModel: string | null;
}

function pick<T extends { readonly id: string }>(list: readonly T[], id: string, standIn: string): T {
  const found = list.find((item) => item.id === id) ?? list.find((item) => item.id === standIn) ?? list[0];
  if (!found) throw new Error('The list is empty.');
  return found;
}

/** The id a model has in a list: its own, else what it is called now. */
export function currentId(
  id: string,
  models: readonly PriceRow[],
  legacyIds: World['legacyIds'],
): string | null {
  const known = (one: string | null | undefined) => models.some((model) => model.id === one);
  if (known(id)) return id;
  const later = Object.hasOwn(legacyIds, id) ? legacyIds[id] : null;
  return later && known(later) ? later : null;
}

export function resolve(scenario: Scenario, world: World): Resolved {
  const city = pick(world.cities, scenario.city, defaultScenario.city);
  const models = world.snapshots.find(({ asOf }) => asOf === scenario.pricesAsOf)?.models ?? world.models;
  const id = currentId(scenario.model, models, world.legacyIds);
  const model = pick(models, id ?? defaultScenario.model, defaultScenario.model);
  return {
    city,
    model,
    models,
    lostModel: id === null ? scenario.model : null,
    work: {
      income: scenario.income,
      currency: scenario.currency,
      overhead: city.overhead,
      extraMonths: city.extraMonths,
      tokensM: scenario.tokensM,
      mix: scenario.mix,
      multiplier: scenario.multiplier,
      rework: scenario.rework,
      utilization: scenario.utilization,
      price: effectivePrice(model, scenario),
      rates: { ...world.rates, ...scenario.rates, USD: 1 },
    },
  };
}
