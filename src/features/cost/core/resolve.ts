import type { Work } from './assess.ts';
import { defaultScenario } from './default-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { PriceRow } from './schema.ts';

export interface City {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  readonly coefficient: number;
}

/** What a scenario refers to by name. */
export interface World {
  readonly cities: readonly City[];
  readonly models: readonly PriceRow[];
  readonly cnyPerUsd: number;
}

export interface Resolved {
  readonly work: Work;
  readonly city: City;
  readonly model: PriceRow;
  /** The id of a model that the list no longer holds; the example's model stands in. */
  readonly lostModel: string | null;
}

function pick<T extends { readonly id: string }>(list: readonly T[], id: string, standIn: string): T {
  const found = list.find((item) => item.id === id) ?? list.find((item) => item.id === standIn) ?? list[0];
  if (!found) throw new Error('The list is empty.');
  return found;
}

export function resolve(scenario: Scenario, world: World): Resolved {
  const city = pick(world.cities, scenario.city, defaultScenario.city);
  const model = pick(world.models, scenario.model, defaultScenario.model);
  return {
    city,
    model,
    lostModel: model.id === scenario.model ? null : scenario.model,
    work: {
      income: scenario.income,
      currency: scenario.currency,
      cityCoefficient: city.coefficient,
      tokensM: scenario.tokensM,
      multiplier: scenario.multiplier,
      price: { currency: model.currency, in: model.in, out: model.out },
      cnyPerUsd: scenario.cnyPerUsd ?? world.cnyPerUsd,
    },
  };
}
