import type { Store } from '#platform/storage/core/stores.ts';

export type Part = Store['part'];

/** Rows of the settings page, in its order. */
export const parts: readonly Part[] = ['soul', 'cost', 'designs', 'workbench', 'settings', 'github'];

export interface StoreUsage {
  readonly store: Store;
  readonly bytes: number;
  readonly documents: number;
}

export interface PartUsage {
  readonly part: Part;
  readonly bytes: number;
  readonly documents: number;
}

export const usageByPart = (usages: readonly StoreUsage[]): readonly PartUsage[] =>
  parts.map((part) => {
    const own = usages.filter(({ store }) => store.part === part);
    return {
      part,
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      documents: own.reduce((sum, { documents }) => sum + documents, 0),
    };
  });
