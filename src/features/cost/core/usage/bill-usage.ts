import { kindPrice } from '../blended-price.ts';
import { convert, type Rates } from '../money.ts';
import type { World } from '../resolve.ts';
import type { PriceRow } from '../schema.ts';
import { mixTotal, tokenKinds } from '../token-mix.ts';
import { knownModel } from './known-model.ts';
import type { ModelUsage, TokenCounts, Usage } from './usage.ts';

export interface BilledModel {
  readonly usage: ModelUsage;
  /** The price list's model; `null` where it holds none of that name. */
  readonly model: PriceRow | null;
  /** Of all tokens of the report. */
  readonly share: number;
  /** In dollars, at list prices; `null` where the model is not known. */
  readonly listCost: number | null;
}

/** What the tokens cost in dollars at the model's list price; a cache price that is unknown counts as that of fresh input. */
export function listCost(model: PriceRow, tokens: TokenCounts, rates: Rates): number {
  const cost = tokenKinds.reduce((sum, kind) => sum + (tokens[kind] / 1e6) * kindPrice(model, kind), 0);
  return convert(cost, model.currency, 'USD', rates);
}

/** Each model of a report with its place in the price list. */
export function billUsage(
  usage: Usage,
  models: readonly PriceRow[],
  legacyIds: World['legacyIds'],
  rates: Rates,
): readonly BilledModel[] {
  return usage.models.map((one) => {
    const id = knownModel(one.id, models, legacyIds);
    const model = models.find((row) => row.id === id) ?? null;
    return {
      usage: one,
      model,
      share: mixTotal(one.tokens) / mixTotal(usage.tokens),
      listCost: model && listCost(model, one.tokens, rates),
    };
  });
}
