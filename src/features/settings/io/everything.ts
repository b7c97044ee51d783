import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { type Store, stores } from '#platform/storage/core/stores.ts';
import { type DocumentStore, documentStore } from '#platform/storage/io/documents.ts';
import { defineValue, type StoredValue } from '#platform/storage/io/values.ts';
import type { ExportFile, StoredDocument } from '../core/export-file.ts';
import type { StoreUsage } from '../core/usage.ts';

const allStores: readonly Store[] = Object.values(stores);
const anyDocument = z.looseObject({ id: z.string() });

const opened = new Map<string, DocumentStore<StoredDocument>>();

const documentsOf = (store: Store): DocumentStore<StoredDocument> => {
  const known = opened.get(store.key) ?? documentStore<StoredDocument>({ store, schema: anyDocument });
  opened.set(store.key, known);
  return known;
};

const storedValue = (store: Store): StoredValue<unknown> =>
  defineValue({ store, schema: z.unknown(), fallback: undefined });

const sizeOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

type Content = Pick<ExportFile, 'values' | 'documents'>;

const readAll = async (which: readonly Store[]): Promise<Result<Content, StorageReason>> => {
  const values: Record<string, unknown> = {};
  const documents: Record<string, StoredDocument[]> = {};
  for (const store of which) {
    if (store.area === 'documents') {
      const listed = await documentsOf(store).list();
      if (!listed.ok) return listed;
      documents[store.key] = [...listed.value.documents];
    } else {
      const { value, problem } = storedValue(store).read();
      if (problem === 'blocked') return err(problem);
      if (value !== undefined) values[store.key] = value;
    }
  }
  return ok({ values, documents });
};

/** What every registered store takes, as JSON in UTF-8. */
export const readUsage = async (): Promise<Result<readonly StoreUsage[], StorageReason>> => {
  const all = await readAll(allStores);
  if (!all.ok) return all;
  const { values, documents } = all.value;
  return ok(
    allStores.map((store) => {
      const own = documents[store.key] ?? [];
      const bytes = own.reduce((sum, document) => sum + sizeOf(document), sizeOf(values[store.key]));
      return { store, bytes, documents: own.length };
    }),
  );
};

const exportedStores = allStores.filter(({ exported }) => exported);

export const readContent = (): Promise<Result<Content, StorageReason>> => readAll(exportedStores);

/** Writes what a file holds over what is here, store by store; what is only here stays. */
export const writeContent = async (file: Content): Promise<Result<void, StorageReason>> => {
  for (const store of exportedStores) {
    for (const document of file.documents[store.key] ?? []) {
      const put = await documentsOf(store).put(document);
      if (!put.ok) return put;
    }
    if (store.area !== 'documents' && store.key in file.values) {
      const written = storedValue(store).write(file.values[store.key]);
      if (!written.ok) return written;
    }
  }
  return ok(undefined);
};

/** Empties every registered store; open tabs hear of it as of any other change. */
export const eraseContent = async (): Promise<Result<void, StorageReason>> => {
  for (const store of allStores) {
    const erased = store.area === 'documents' ? await documentsOf(store).clear() : storedValue(store).erase();
    if (!erased.ok) return erased;
  }
  return ok(undefined);
};

/** Calls back after any change to what is stored, in this tab or another. */
export const onContentChange = (changed: () => void): (() => void) => {
  const stops = allStores.map((store) =>
    store.area === 'documents'
      ? documentsOf(store).subscribe(changed)
      : storedValue(store).subscribe(changed),
  );
  return () => {
    for (const stop of stops) stop();
  };
};
