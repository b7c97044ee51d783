import { useCallback, useEffect, useRef, useState } from 'react';
import type { SoulFragment } from '../core/schema.ts';
import { loadCatalog } from '../io/load-catalog.ts';

export type CatalogState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly fragments: readonly SoulFragment[] };

const whenIdle = (action: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: 2000 });
  else setTimeout(action, 200);
};

/** The catalogue of the page's language: fetched once the page rests, or at once when it is asked for. */
export const useCatalog = (url: string): { catalog: CatalogState; load: () => Promise<CatalogState> } => {
  const [catalog, setCatalog] = useState<CatalogState>({ kind: 'loading' });
  const pending = useRef<Promise<CatalogState> | null>(null);

  const load = useCallback((): Promise<CatalogState> => {
    pending.current ??= loadCatalog(url).then((loaded) => {
      const next: CatalogState = loaded.ok ? { kind: 'ready', fragments: loaded.value } : { kind: 'failed' };
      if (!loaded.ok) pending.current = null;
      setCatalog(next);
      return next;
    });
    return pending.current;
  }, [url]);

  useEffect(() => whenIdle(() => void load()), [load]);

  return { catalog, load };
};
