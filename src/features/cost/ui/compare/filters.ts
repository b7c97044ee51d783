import type { Currency } from '../../core/money.ts';
import type { PriceRow } from '../../core/schema.ts';

export interface Filters {
  readonly text: string;
  /** Id of a provider; `null` is any. */
  readonly provider: string | null;
  readonly currency: Currency | null;
  /** The fewest tokens a request must be able to hold; 0 asks for nothing. */
  readonly context: number;
}

export const noFilters: Filters = { text: '', provider: null, currency: null, context: 0 };

export const filtering = ({ text, provider, currency, context }: Filters): boolean =>
  text.trim() !== '' || provider !== null || currency !== null || context > 0;

/** Every word of the text stands in the model's name, id or provider; a context that is not stated holds nothing for sure. */
export function passes(model: PriceRow, providerName: string, filters: Filters): boolean {
  const { text, provider, currency, context } = filters;
  if (provider !== null && model.provider !== provider) return false;
  if (currency !== null && model.currency !== currency) return false;
  if (context > 0 && (model.context ?? 0) < context) return false;
  const haystack = `${model.name} ${model.id} ${providerName}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** How many models the context alone leaves out because theirs is not stated. */
export function withoutContext(
  models: readonly PriceRow[],
  providerName: (id: string) => string,
  filters: Filters,
): number {
  if (filters.context === 0) return 0;
  const rest = { ...filters, context: 0 };
  return models.filter((model) => model.context === null && passes(model, providerName(model.provider), rest))
    .length;
}
