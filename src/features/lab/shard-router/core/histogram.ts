import type { Store } from './stores.ts';

export type Histogram = {
  readonly counts: readonly number[];
  readonly min: number;
  readonly max: number;
  /** What each shard would hold if the ids spread evenly. */
  readonly even: number;
};

/** Refused ids are left out of the counts. */
export const histogram = ({ shards, resolve }: Store, ids: readonly string[]): Histogram => {
  const counts = new Array<number>(shards).fill(0);
  let routed = 0;
  for (const id of ids) {
    const route = resolve(id);
    if (!route.ok) continue;
    routed += 1;
    counts[route.value.shard] = (counts[route.value.shard] ?? 0) + 1;
  }
  return { counts, min: Math.min(...counts), max: Math.max(...counts), even: routed / shards };
};
