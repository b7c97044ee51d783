import { edgeStore } from './edge-store.ts';
import { type Layers, layeredStore } from './layered-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

const maxBytesInMemory = 16 * 1024 * 1024;

/** This isolate's memory before the Cache API of the platform, with its index where a database is bound. */
export const upstreamStore = (
  database: D1Database | undefined,
  { now, background }: Pick<Layers, 'now' | 'background'>,
): Store =>
  layeredStore({
    front: memoryStore(maxBytesInMemory),
    back: edgeStore({ cache: () => caches.open('upstreams'), database }),
    now,
    background,
  });
