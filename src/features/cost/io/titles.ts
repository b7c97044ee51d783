import { z } from '#lib/zod.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import type { TitleId } from '../core/titles/title.ts';

/** Ids of titles; one that only a later version knows is kept as well. */
export const savedTitles = defineValue({
  store: stores.costTitles,
  schema: z.array(z.string()),
  fallback: [],
});

/** Titles that this page has put away already: where nothing can be stored, each is still celebrated once. */
const settled = new Set<string>();

/** Milliseconds. */
const SPREADING = 250;

/** One tab at a time, so that two that see the same numbers do not both celebrate. */
async function alone<T>(task: () => T | Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return task();
  return (await navigator.locks.request(stores.costTitles.key, task)) as T;
}

/** Keeps titles for ever; gives those that no tab had kept before. */
export async function keepTitles(ids: readonly TitleId[]): Promise<readonly TitleId[]> {
  if (ids.every((id) => settled.has(id))) return [];
  return alone(async () => {
    const { value: kept } = savedTitles.read();
    const fresh = ids.filter((id) => !kept.includes(id) && !settled.has(id));
    for (const id of ids) settled.add(id);
    if (fresh.length === 0) return fresh;
    savedTitles.write([...kept, ...fresh]);
    // What is written reaches tabs of other processes a moment later.
    await new Promise((resolve) => setTimeout(resolve, SPREADING));
    return fresh;
  });
}

let earned: readonly TitleId[] = [];
const listeners = new Set<() => void>();

/** Titles that were first earned on this page, in the order earned. */
export const earnedHere = {
  read: (): readonly TitleId[] => earned,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Keeps what the visitor's numbers have earned, and announces what is new. */
export async function earnTitles(ids: readonly TitleId[]): Promise<void> {
  const fresh = await keepTitles(ids);
  if (fresh.length === 0) return;
  earned = [...earned, ...fresh];
  for (const listener of listeners) listener();
}

/** Keeps what the original calculator kept in this browser; its entry stays as it is. */
export function adoptOriginal(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(stores.costTitlesOriginal.key);
  } catch {
    // A browser that stores nothing has nothing to adopt.
  }
  if (stored === null) return;
  const text = stored;
  import('./original-titles.ts').then(
    ({ adoptTitles }) => adoptTitles(text),
    // It is still there on the next visit.
    () => undefined,
  );
}
