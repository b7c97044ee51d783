import { err, ok, type Result } from '#lib/result.ts';
import { samePrices } from './price-history.ts';
import type { Catalog, CatalogRow, Overlay, PriceRow, Selection } from './schema.ts';
import type { Prices } from './token-price.ts';

type LibraryPrice =
  | number
  | { readonly base: number; readonly tiers: readonly { readonly start: number; readonly price: number }[] }
  | undefined;
type LibraryPrices = Readonly<Record<string, LibraryPrice>>;

interface Entry {
  readonly constraint?: {
    readonly type: string;
    readonly start_date?: string;
    readonly start_time?: string;
    readonly end_time?: string;
  };
  readonly prices: LibraryPrices;
}

/** The names that a model goes by; other kinds of match are not read. */
export interface Match {
  readonly equals?: string;
  readonly or?: readonly Match[];
}

/** The part of `@pydantic/genai-prices` that is read. */
export interface LibraryModel {
  readonly id: string;
  readonly name?: string;
  readonly context_window?: number;
  readonly match?: Match;
  readonly prices: LibraryPrices | readonly Entry[];
}

export interface Library {
  readonly name: string;
  readonly version: string;
  readonly released: string;
  models(provider: string): readonly LibraryModel[];
}

const entriesOf = ({ prices }: LibraryModel): readonly Entry[] =>
  Array.isArray(prices) ? prices : [{ prices: prices as LibraryPrices }];

const startOf = ({ constraint }: Entry): string => constraint?.start_date ?? '';

/** Entries of the days up to one, the oldest first, without those of peak hours. */
const begun = (model: LibraryModel, day: string): readonly Entry[] =>
  entriesOf(model)
    .filter((entry) => entry.constraint?.type !== 'time_of_date' && startOf(entry) <= day)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)));

interface Step {
  readonly start: string;
  readonly prices: Prices;
}

/** What the model cost from which day on; an entry that changed other prices than those of a plain request is no step. */
function stepsOf(entries: readonly Entry[]): readonly Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    const held = prices(entry.prices, base);
    const last = steps.at(-1);
    if (held && !(last && samePrices(last.prices, held))) steps.push({ start: startOf(entry), prices: held });
  }
  return steps;
}

const keys = {
  in: 'input_mtok',
  out: 'output_mtok',
  cacheRead: 'cache_read_mtok',
  cacheWrite: 'cache_write_mtok',
};

const base = (price: LibraryPrice): number | null =>
  price === undefined ? null : typeof price === 'number' ? price : price.base;

const from = (price: LibraryPrice, above: number): number | null =>
  typeof price === 'object'
    ? (price.tiers.find(({ start }) => start === above)?.price ?? price.base)
    : base(price);

/** `null` where the library holds no price of input or output. */
function prices(of: LibraryPrices, read: (price: LibraryPrice) => number | null): Prices | null {
  const [input, out] = [read(of[keys.in]), read(of[keys.out])];
  if (input === null || out === null) return null;
  return { in: input, out, cacheRead: read(of[keys.cacheRead]), cacheWrite: read(of[keys.cacheWrite]) };
}

/** The first step of a price that rises with the length of the request, if a request can be that long. */
function longPrice(of: LibraryPrices, context: number | undefined): PriceRow['long'] {
  const starts = Object.values(of).flatMap((price) =>
    typeof price === 'object' ? price.tiers.map(({ start }) => start) : [],
  );
  const above = Math.min(...starts);
  if (above >= (context ?? Number.MAX_SAFE_INTEGER)) return null;
  const long = prices(of, (price) => from(price, above));
  return long && { above, ...long };
}

const minutes = (time = ''): string => time.slice(0, 5);

function peakPrice(model: LibraryModel, weekdaysOnly: boolean): PriceRow['peak'] {
  const entries = entriesOf(model).filter(({ constraint }) => constraint?.type === 'time_of_date');
  const peak = entries[0] && prices(entries[0].prices, base);
  if (!peak) return null;
  const hours = entries.map(({ constraint }) => ({
    from: minutes(constraint?.start_time),
    to: minutes(constraint?.end_time),
  }));
  return { hours, weekdaysOnly, ...peak };
}

/** What the model cost before, each price until the next one began. */
const earlierPrices = (steps: readonly Step[], source: string): CatalogRow['earlier'] =>
  steps.slice(0, -1).map(({ start, prices: held }, index) => ({
    validFrom: start || null,
    validUntil: steps[index + 1]?.start ?? '',
    source,
    ...held,
  }));

type SelectedProvider = Selection[number];
type SelectedModel = SelectedProvider['models'][number];

function row(
  chosen: SelectedModel,
  provider: SelectedProvider,
  library: Library,
  day: string,
): Result<CatalogRow, string> {
  const model = library.models(provider.library).find(({ id }) => id === chosen.library);
  const entries = model ? begun(model, day) : [];
  const entry = entries.at(-1);
  const steps = stepsOf(entries);
  const inForce = steps.at(-1);
  if (!model || !entry || !inForce)
    return err(`${provider.library}/${chosen.library}: the library no longer holds its prices`);
  return ok({
    id: chosen.id ?? chosen.library,
    provider: provider.provider.id,
    name: chosen.name ?? model.name ?? chosen.library,
    currency: 'USD',
    ...inForce.prices,
    context: model.context_window ?? null,
    long: longPrice(entry.prices, model.context_window),
    peak: peakPrice(model, chosen.peakOnWeekdaysOnly ?? false),
    validFrom: inForce.start || null,
    source: provider.source,
    checkedOn: library.released,
    featured: chosen.featured ?? false,
    earlier: earlierPrices(steps, provider.source),
  });
}

/** The committed catalogue: the selected models of the library, then the overlays. Errors name each lost model. */
export function trimLibrary(
  library: Library,
  selection: Selection,
  overlays: readonly Overlay[],
  day: string,
): Result<Catalog, readonly string[]> {
  const rows = selection.flatMap((provider) =>
    provider.models.map((chosen) => row(chosen, provider, library, day)),
  );
  const lost = rows.flatMap((result) => (result.ok ? [] : [result.error]));
  if (lost.length > 0) return err(lost);
  const native = overlays.flatMap(({ models, provider, ...shared }) =>
    models.map((model): CatalogRow => ({ ...model, ...shared, provider: provider.id })),
  );
  return ok({
    library: { name: library.name, version: library.version, released: library.released },
    providers: [
      ...new Map([...selection, ...overlays].map(({ provider }) => [provider.id, provider])).values(),
    ],
    models: [...rows.flatMap((result) => (result.ok ? [result.value] : [])), ...native],
  });
}
