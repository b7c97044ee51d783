import type { Compared } from '../../core/comparison.ts';
import type { Currency } from '../../core/money.ts';

export interface TsvWords {
  readonly heads: readonly string[];
  readonly unknown: string;
}

/** The rows as tab-separated lines of plain numbers, for a spreadsheet; money of the job in `currency`. */
export function toTsv(
  rows: readonly Compared[],
  currency: Currency,
  providerName: (id: string) => string,
  { heads, unknown }: TsvWords,
): string {
  const lines = rows.map(({ model, assessment }) => [
    model.name,
    providerName(model.provider),
    model.currency,
    model.in,
    model.out,
    model.cacheRead ?? unknown,
    model.cacheWrite ?? unknown,
    model.context ?? unknown,
    assessment.annualCost,
    currency,
    assessment.costRatio,
    assessment.people,
    assessment.budgetEndsM * 1e6,
    model.validFrom ?? unknown,
    model.checkedOn,
    model.source,
  ]);
  return [heads, ...lines].map((cells) => cells.join('\t')).join('\n');
}
