import { err, ok, type Result } from '#lib/result.ts';
import type { Basis, Catalog, Overlay, PriceRow, Selection } from './schema.ts';

type LibraryPrice = number | { readonly base: number } | undefined;
type LibraryPrices = Readonly<Record<string, LibraryPrice>>;

/** The part of `@pydantic/genai-prices` that is read. */
export interface LibraryModel {
  readonly id: string;
  readonly name?: string;
  readonly prices:
    | LibraryPrices
    | readonly {
        readonly constraint?: { readonly type: string; readonly start_date?: string };
        readonly prices: LibraryPrices;
      }[];
}

export interface Library {
  readonly name: string;
  readonly version: string;
  readonly released: string;
  models(provider: string): readonly LibraryModel[];
}

interface InForce {
  readonly prices: LibraryPrices;
  readonly validFrom: string | null;
  readonly hasPeak: boolean;
}

/** The prices of a day outside peak hours: the latest dated entry that has begun. */
function inForce(model: LibraryModel, day: string): InForce | undefined {
  if (!Array.isArray(model.prices))
    return { prices: model.prices as LibraryPrices, validFrom: null, hasPeak: false };
  const entries = model.prices.filter(({ constraint }) => constraint?.type !== 'time_of_date');
  const begun = entries.filter(({ constraint }) => (constraint?.start_date ?? '') <= day);
  const latest = begun.toSorted((a, b) =>
    (a.constraint?.start_date ?? '').localeCompare(b.constraint?.start_date ?? ''),
  );
  const entry = latest.at(-1);
  if (!entry) return undefined;
  return {
    prices: entry.prices,
    validFrom: entry.constraint?.start_date ?? null,
    hasPeak: entries.length < model.prices.length,
  };
}

const base = (price: LibraryPrice): number | null => {
  if (price === undefined) return null;
  return typeof price === 'number' ? price : price.base;
};

function basisOf({ prices, hasPeak }: InForce): Basis {
  if (hasPeak) return 'off-peak';
  return typeof prices['input_mtok'] === 'object' ? 'short-prompt' : 'flat';
}

type SelectedProvider = Selection[number];
type SelectedModel = SelectedProvider['models'][number];

function row(
  chosen: SelectedModel,
  provider: SelectedProvider,
  library: Library,
  day: string,
): Result<PriceRow, string> {
  const model = library.models(provider.library).find(({ id }) => id === chosen.library);
  const found = model && inForce(model, day);
  const input = base(found?.prices['input_mtok']);
  const output = base(found?.prices['output_mtok']);
  if (!model || !found || input === null || output === null)
    return err(`${provider.library}/${chosen.library}: the library no longer holds its prices`);
  return ok({
    id: chosen.id ?? chosen.library,
    provider: provider.provider.id,
    name: chosen.name ?? model.name ?? chosen.library,
    currency: 'USD',
    in: input,
    out: output,
    cacheRead: base(found.prices['cache_read_mtok']),
    cacheWrite: base(found.prices['cache_write_mtok']),
    basis: basisOf(found),
    validFrom: found.validFrom,
    source: provider.source,
    checkedOn: library.released,
    featured: chosen.featured ?? false,
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
    models.map((model): PriceRow => ({ ...model, ...shared, provider: provider.id })),
  );
  return ok({
    library: { name: library.name, version: library.version, released: library.released },
    providers: [...selection, ...overlays].map(({ provider }) => provider),
    models: [...rows.flatMap((result) => (result.ok ? [result.value] : [])), ...native],
  });
}
