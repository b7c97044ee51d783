import { useCallback, useEffect, useRef, useState } from 'react';
import type { SoulFragment } from '../core/schema.ts';

export type CatalogState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly fragments: readonly SoulFragment[] };

const fetched = async (url: string): Promise<CatalogState> => {
  const part = await import('../io/load-catalog.ts').catch(() => null);
  const loaded = await part?.loadCatalog(url);
  return loaded?.ok ? { kind: 'ready', fragments: loaded.value } : { kind: 'failed' };
};

const whenIdle = (action: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: 2000 });
  else setTimeout(action, 200);
};

/** The catalogue of the page's language: fetched when the visitor is at work and the page rests, or at once when it is asked for. */
export const useCatalog = (
  url: string,
  isActive: boolean,
): { catalog: CatalogState; load: () => Promise<CatalogState> } => {
  const [catalog, setCatalog] = useState<CatalogState>({ kind: 'loading' });
  const pending = useRef<Promise<CatalogState> | null>(null);

  const load = useCallback((): Promise<CatalogState> => {
    pending.current ??= fetched(url).then((next) => {
      if (next.kind === 'failed') pending.current = null;
      setCatalog(next);
      return next;
    });
    return pending.current;
  }, [url]);

  useEffect(() => {
    if (isActive) whenIdle(() => void load());
  }, [isActive, load]);

  return { catalog, load };
};
