import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { StorageReason } from '../core/reason.ts';
import type { Store } from '../core/stores.ts';

export interface StoredValue<T> {
  readonly store: Store;
  /** The stored value, else the fallback; `problem` says why it is the fallback although something is there. */
  read(): { readonly value: T; readonly problem: StorageReason | null };
  write(value: T): Result<void, StorageReason>;
  erase(): Result<void, StorageReason>;
  /** Calls back after a change in this tab or another; returns the way to stop. */
  subscribe(changed: (value: T) => void): () => void;
}

/** What an unreadable value is kept under, so that nothing is lost when a new one is written. */
const rescueKey = (key: string): string => `${key}:unreadable`;

const attempt = <T>(action: () => T): Result<T, StorageReason> => {
  try {
    return ok(action());
  } catch (error) {
    return err(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
  }
};

const areaOf = (store: Store): Storage => (store.area === 'session' ? sessionStorage : localStorage);

const parse = <T>(schema: z.ZodMiniType<T>, raw: string): Result<T, StorageReason> => {
  try {
    const parsed = z.safeParse(schema, JSON.parse(raw));
    return parsed.success ? ok(parsed.data) : err('unreadable');
  } catch {
    return err('unreadable');
  }
};

/** One small JSON value in sessionStorage or localStorage, checked by `schema` at every read. */
export const defineValue = <T>(options: {
  store: Store;
  schema: z.ZodMiniType<T>;
  fallback: T;
}): StoredValue<T> => {
  const { store, schema, fallback } = options;
  const changed = `${store.key}:changed`;

  const raw = (): Result<string | null, StorageReason> => attempt(() => areaOf(store).getItem(store.key));

  const read: StoredValue<T>['read'] = () => {
    const found = raw();
    if (!found.ok) return { value: fallback, problem: found.error };
    if (found.value === null) return { value: fallback, problem: null };
    const parsed = parse(schema, found.value);
    return parsed.ok ? { value: parsed.value, problem: null } : { value: fallback, problem: parsed.error };
  };

  const announce = (): void => {
    dispatchEvent(new Event(changed));
  };

  return {
    store,
    read,
    write(value) {
      const written = attempt(() => {
        const area = areaOf(store);
        const before = area.getItem(store.key);
        if (before !== null && !parse(schema, before).ok) area.setItem(rescueKey(store.key), before);
        area.setItem(store.key, JSON.stringify(value));
      });
      if (written.ok) announce();
      return written;
    },
    erase() {
      const erased = attempt(() => {
        areaOf(store).removeItem(store.key);
        areaOf(store).removeItem(rescueKey(store.key));
      });
      if (erased.ok) announce();
      return erased;
    },
    subscribe(callback) {
      const here = (): void => callback(read().value);
      const elsewhere = (event: StorageEvent): void => {
        if (event.key === store.key || event.key === null) here();
      };
      addEventListener(changed, here);
      addEventListener('storage', elsewhere);
      return () => {
        removeEventListener(changed, here);
        removeEventListener('storage', elsewhere);
      };
    },
  };
};
