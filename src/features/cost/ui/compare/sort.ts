import type { Compared } from '../../core/comparison.ts';
import { convert, type Rates } from '../../core/money.ts';
import type { ColumnId } from './columns.ts';

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export interface SortAids {
  /** Prices of several currencies are put in order by them. */
  readonly rates: Rates;
  readonly providerName: (id: string) => string;
  readonly compareText: (a: string, b: string) => number;
}

type Key = string | number | null;

const moreIsBetter: ReadonlySet<ColumnId> = new Set(['context', 'people', 'budget']);

/** The cheapest first, as the comparison comes. */
export const byPrice: Sorting = { column: 'year', descending: false };

/** A second click on a column turns it round; the first shows what one looks for: the cheapest, the most. */
export function nextSorting(sorting: Sorting, column: ColumnId): Sorting {
  if (sorting.column === column) return { column, descending: !sorting.descending };
  return { column, descending: moreIsBetter.has(column) };
}

function keyOf(column: ColumnId, { rates, providerName }: SortAids): (one: Compared) => Key {
  const dollars = (price: (one: Compared) => number | null) => (one: Compared) => {
    const amount = price(one);
    return amount === null ? null : convert(amount, one.model.currency, 'USD', rates);
  };
  const keys: Record<ColumnId, (one: Compared) => Key> = {
    model: ({ model }) => model.name,
    provider: ({ model }) => providerName(model.provider),
    in: dollars(({ model }) => model.in),
    out: dollars(({ model }) => model.out),
    cacheRead: dollars(({ model }) => model.cacheRead),
    context: ({ model }) => model.context,
    year: ({ assessment }) => assessment.annualCost,
    share: ({ assessment }) => assessment.costRatio,
    people: ({ assessment }) => assessment.people,
    budget: ({ assessment }) => assessment.budgetEndsM,
  };
  return keys[column];
}

/** What is unknown comes last in both directions; ties stay in the order they came in, the cheapest first. */
export function sortCompared(
  compared: readonly Compared[],
  { column, descending }: Sorting,
  aids: SortAids,
): readonly Compared[] {
  const key = keyOf(column, aids);
  const turn = descending ? -1 : 1;
  const order = (a: Key, b: Key): number => {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    if (typeof a === 'string' && typeof b === 'string') return aids.compareText(a, b) * turn;
    return (a < b ? -1 : 1) * turn;
  };
  return compared
    .map((one) => ({ one, key: key(one) }))
    .toSorted((a, b) => order(a.key, b.key))
    .map(({ one }) => one);
}
