import type { Store } from '#platform/storage/core/stores.ts';
import type { ExportFile, StoredDocument } from './export-file.ts';

/** What an import would do to one store. Nothing that is only here is ever removed. */
export interface StoreChange {
  readonly store: Store;
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
}

type Content = Pick<ExportFile, 'values' | 'documents'>;

/** JSON with sorted keys: what is compared, because the order of keys means nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const compareDocuments = (
  store: Store,
  here: readonly StoredDocument[],
  file: readonly StoredDocument[],
): StoreChange => {
  const known = new Map(here.map((document) => [document.id, canonical(document)]));
  const added = file.filter(({ id }) => !known.has(id)).length;
  const same = file.filter((document) => known.get(document.id) === canonical(document)).length;
  return { store, added, same, replaced: file.length - added - same };
};

const compareValues = (store: Store, here: unknown, file: unknown): StoreChange => {
  if (here === undefined) return { store, added: 1, replaced: 0, same: 0 };
  const same = canonical(here) === canonical(file) ? 1 : 0;
  return { store, added: 0, replaced: 1 - same, same };
};

/** Stores of the file that this site knows and exports, with what would change; anything else in it is left out. */
export const importPlan = (stores: readonly Store[], here: Content, file: Content): readonly StoreChange[] =>
  stores
    .filter(({ exported }) => exported)
    .flatMap((store) => {
      const { key, area } = store;
      if (area === 'documents') {
        const documents = file.documents[key];
        return documents === undefined ? [] : [compareDocuments(store, here.documents[key] ?? [], documents)];
      }
      return key in file.values ? [compareValues(store, here.values[key], file.values[key])] : [];
    });
