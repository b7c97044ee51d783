import type { Catalog, CatalogRow, EarlierPrice } from './schema.ts';

const kinds = ['in', 'out', 'cacheRead', 'cacheWrite'] as const;

type Prices = Pick<CatalogRow, (typeof kinds)[number]>;

export const samePrices = (a: Prices, b: Prices): boolean => kinds.every((kind) => a[kind] === b[kind]);

const startOf = ({ validFrom }: Pick<EarlierPrice, 'validFrom'>): string => validFrom ?? '';

const overlap = (a: EarlierPrice, b: EarlierPrice): boolean =>
  startOf(a) < b.validUntil && startOf(b) < a.validUntil;

/** The price that a row gives up on a day. */
const closed = (row: CatalogRow, day: string): EarlierPrice => ({
  validFrom: row.validFrom,
  validUntil: day,
  source: row.source,
  in: row.in,
  out: row.out,
  cacheRead: row.cacheRead,
  cacheWrite: row.cacheWrite,
});

/** The library's own dates win; of what was kept, those are added that say something of other days. */
function together(
  dated: readonly EarlierPrice[],
  kept: readonly EarlierPrice[],
  until: string,
): EarlierPrice[] {
  const added = kept.filter(
    (one) =>
      one.validUntil <= until && startOf(one) < one.validUntil && !dated.some((other) => overlap(one, other)),
  );
  return [...dated, ...added].toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}

function withHistory(row: CatalogRow, old: CatalogRow | undefined, day: string): CatalogRow {
  if (!old || old.currency !== row.currency) return row;
  if (samePrices(old, row)) {
    const validFrom = row.validFrom ?? old.validFrom;
    return { ...row, validFrom, earlier: together(row.earlier, old.earlier, startOf({ validFrom })) };
  }
  const validFrom = startOf(row) > startOf(old) ? startOf(row) : day;
  return {
    ...row,
    validFrom,
    earlier: together(row.earlier, [...old.earlier, closed(old, validFrom)], validFrom),
  };
}

/**
 * The new catalogue with the prices of the previous one: a price that changed is kept as an earlier one, until the day
 * that the library names for the new one, else until `day`, that of the sync.
 */
export function keepHistory(previous: Catalog | null, next: Catalog, day: string): Catalog {
  const before = new Map(previous?.models.map((row) => [row.id, row]));
  return { ...next, models: next.models.map((row) => withHistory(row, before.get(row.id), day)) };
}
