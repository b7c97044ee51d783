import { convert, type Rates } from './money.ts';
import type { Catalog, CatalogRow, Exceptions, Overlay, ProviderPages } from './schema.ts';
import type { Prices } from './token-price.ts';

const TOLERANCE = 0.01;
const PAGE = 'provider-page';

/** A price that two sources state more than 1 % apart, in the currency of the second. */
export interface Disagreement {
  readonly model: string;
  readonly against: string;
  /** Like `in` or `long.cacheRead`. */
  readonly price: string;
  readonly stated: readonly [number, number];
}

export interface PriceSources {
  readonly catalog: Catalog;
  readonly overlays: readonly Overlay[];
  readonly pages: ProviderPages;
  readonly rates: Rates;
}

type Listed = Pick<CatalogRow, 'currency'> &
  Prices & { readonly long: Prices | null; readonly peak: Prices | null };

const kinds = ['in', 'out', 'cacheRead', 'cacheWrite'] as const;

const flat = (prices: Prices | null, prefix = ''): readonly (readonly [string, number | null])[] =>
  kinds.map((kind) => [prefix + kind, prices?.[kind] ?? null] as const);

const allOf = (row: Listed): ReadonlyMap<string, number | null> =>
  new Map([...flat(row), ...flat(row.long, 'long.'), ...flat(row.peak, 'peak.')]);

const apart = (a: number, b: number): boolean => Math.abs(a - b) > TOLERANCE * Math.max(a, b);

/** What both state; a price that one of them does not know is no disagreement. */
function compare(a: Listed, b: Listed, rates: Rates): readonly (readonly [string, number, number])[] {
  const others = allOf(b);
  return [...allOf(a)].flatMap(([price, own]) => {
    const other = others.get(price) ?? null;
    if (own === null || other === null) return [];
    const converted = convert(own, a.currency, b.currency, rates);
    return apart(converted, other) ? [[price, converted, other] as const] : [];
  });
}

const disagreementsOf = (
  model: string,
  against: string,
  found: ReturnType<typeof compare>,
): readonly Disagreement[] => found.map(([price, ...stated]) => ({ model, against, price, stated }));

/**
 * Every price on which the catalogue and the providers' pages, or the overlays and the library's models of the same
 * name, are more than 1 % apart.
 */
export function disagreements({ catalog, overlays, pages, rates }: PriceSources): readonly Disagreement[] {
  const rows = new Map(catalog.models.map((row) => [row.id, row]));
  const native = new Set(overlays.flatMap(({ models }) => models.map(({ id }) => id)));
  const withPages = pages
    .flatMap(({ models }) => models)
    .flatMap((page) => {
      const row = rows.get(page.id);
      return row ? disagreementsOf(page.id, PAGE, compare(row, page, rates)) : [];
    });
  const withLibrary = [...native].flatMap((id) => {
    const own = rows.get(id);
    const namesakes = catalog.models.filter((row) => row.name === own?.name && !native.has(row.id));
    return own ? namesakes.flatMap((row) => disagreementsOf(id, row.id, compare(own, row, rates))) : [];
  });
  return [...withPages, ...withLibrary];
}

const key = (one: { readonly model: string; readonly against: string }, price: string): string =>
  `${one.model} against ${one.against}: ${price}`;

/** Disagreements that nobody accepted, as sentences. */
export function unlistedDisagreements(
  found: readonly Disagreement[],
  accepted: Exceptions['agreement'],
): readonly string[] {
  const listed = new Set(accepted.flatMap((one) => one.prices.map((price) => key(one, price))));
  return found
    .filter((one) => !listed.has(key(one, one.price)))
    .map((one) => `${key(one, one.price)}, ${one.stated.map((price) => price.toPrecision(4)).join(' and ')}`);
}

/** Accepted disagreements that are none any more, as sentences. */
export function idleExceptions(
  found: readonly Disagreement[],
  accepted: Exceptions['agreement'],
): readonly string[] {
  const held = new Set(found.map((one) => key(one, one.price)));
  return accepted
    .flatMap((one) => one.prices.map((price) => key(one, price)))
    .filter((one) => !held.has(one));
}
