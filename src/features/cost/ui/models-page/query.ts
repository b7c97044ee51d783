/** How the table is sorted and what of it is shown; an empty text asks for nothing. */
export interface Query {
  /** Name of a column; empty is the order of the list. */
  readonly sort: string;
  readonly descending: boolean;
  readonly text: string;
  readonly provider: string;
  readonly currency: string;
  /** Only models whose cache reads have a known price. */
  readonly cache: boolean;
  /** Only models whose price came into force on this day or later. */
  readonly since: string;
}

/** What a query looks at in one row. */
export interface Searched {
  readonly text: string;
  readonly provider: string;
  readonly currency: string;
  readonly cache: boolean;
  /** Empty where no day is known. */
  readonly changed: string;
}

export const emptyQuery: Query = {
  sort: '',
  descending: false,
  text: '',
  provider: '',
  currency: '',
  cache: false,
  since: '',
};

/** `null` where the part of the address after `#` is no query but the name of a place on the page. */
export function queryFrom(fragment: string): Query | null {
  if (fragment !== '' && !fragment.includes('=')) return null;
  const list = new URLSearchParams(fragment);
  const said = (name: string) => list.get(name) ?? '';
  const sort = said('sort');
  return {
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    text: said('q'),
    provider: said('provider'),
    currency: said('currency'),
    cache: said('cache') === '1',
    since: said('since'),
  };
}

/** What `queryFrom` reads, `#` aside; empty for an empty query. */
export function fragmentOf({ sort, descending, text, provider, currency, cache, since }: Query): string {
  const said = {
    sort: sort && (descending ? `-${sort}` : sort),
    q: text,
    provider,
    currency,
    cache: cache ? '1' : '',
    since,
  };
  return String(new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')));
}

/** The next order when a column's name is pressed: up, down, as listed. */
export function pressed(query: Query, column: string): Query {
  if (query.sort !== column) return { ...query, sort: column, descending: false };
  return query.descending ? { ...query, sort: '', descending: false } : { ...query, descending: true };
}

/** Every word of the text has to stand somewhere in the row. */
export function matches(row: Searched, { text, provider, currency, cache, since }: Query): boolean {
  const held = row.text.toLowerCase();
  return (
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => held.includes(word)) &&
    (provider === '' || row.provider === provider) &&
    (currency === '' || row.currency === currency) &&
    (!cache || row.cache) &&
    (since === '' || row.changed >= since)
  );
}

/** Stable; a row without a value comes last, whichever way the others stand. */
export function sorted<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | number | null,
  descending: boolean,
): T[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: keyOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * String(a.value).localeCompare(String(b.value), undefined, { numeric: true });
    })
    .map(({ row }) => row);
}
