import { type IDBPDatabase, openDB } from 'idb';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { StorageReason } from '../core/reason.ts';
import { databaseVersion, type Store, stores } from '../core/stores.ts';

export interface DocumentStore<T extends { readonly id: string }> {
  readonly store: Store;
  /** Every readable document; `unreadable` counts the ones of another shape, which stay stored. */
  list(): Promise<Result<{ readonly documents: readonly T[]; readonly unreadable: number }, StorageReason>>;
  get(id: string): Promise<Result<T | null, StorageReason>>;
  put(document: T): Promise<Result<void, StorageReason>>;
  remove(id: string): Promise<Result<void, StorageReason>>;
  clear(): Promise<Result<void, StorageReason>>;
  /** Calls back with the changed document's id (`null`: all of them) after a change in any tab. */
  subscribe(changed: (id: string | null) => void): () => void;
}

let opening: Promise<IDBPDatabase> | null = null;

const database = (): Promise<IDBPDatabase> => {
  opening ??= openDB('hagicode', databaseVersion, {
    upgrade(db) {
      for (const { key, area } of Object.values(stores))
        if (area === 'documents' && !db.objectStoreNames.contains(key))
          db.createObjectStore(key, { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
};

const attempt = async <T>(action: (db: IDBPDatabase) => Promise<T>): Promise<Result<T, StorageReason>> => {
  try {
    return ok(await action(await database()));
  } catch (error) {
    return err(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
  }
};

/** Documents of one kind in IndexedDB, checked by `schema` at every read, with changes told to every tab. */
export const documentStore = <T extends { readonly id: string }>(options: {
  store: Store;
  schema: z.ZodMiniType<T>;
}): DocumentStore<T> => {
  const { store, schema } = options;
  const listeners = new Set<(id: string | null) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(store.key);
  const tell = (id: string | null): void => {
    for (const listener of listeners) listener(id);
  };
  channel?.addEventListener('message', (event: MessageEvent<string | null>) => tell(event.data));

  const change = async (
    id: string | null,
    action: (db: IDBPDatabase) => Promise<unknown>,
  ): Promise<Result<void, StorageReason>> => {
    const done = await attempt(action);
    if (!done.ok) return done;
    tell(id);
    channel?.postMessage(id);
    return ok(undefined);
  };

  return {
    store,
    async list() {
      const all = await attempt<unknown[]>((db) => db.getAll(store.key));
      if (!all.ok) return all;
      const parsed = all.value.map((document) => z.safeParse(schema, document));
      const documents = parsed.flatMap((result) => (result.success ? [result.data] : []));
      return ok({ documents, unreadable: parsed.length - documents.length });
    },
    async get(id) {
      const found = await attempt<unknown>((db) => db.get(store.key, id));
      if (!found.ok) return found;
      if (found.value === undefined) return ok(null);
      const parsed = z.safeParse(schema, found.value);
      return parsed.success ? ok(parsed.data) : err('unreadable');
    },
    put: (document) => change(document.id, (db) => db.put(store.key, document)),
    remove: (id) => change(id, (db) => db.delete(store.key, id)),
    clear: () => change(null, (db) => db.clear(store.key)),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
