import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { type UnsavedDraft, unsavedDraftsSchema } from '../core/schema.ts';

const kept = defineValue({ store: stores.soulUnsaved, schema: unsavedDraftsSchema, fallback: {} });

const lockOf = (tab: string): string => `${stores.soulUnsaved.key}:${tab}`;

/** Names of the tabs that still stand, as far as the browser can tell. */
const standing = async (): Promise<ReadonlySet<string | undefined>> => {
  if (!('locks' in navigator)) return new Set();
  const { held = [], pending = [] } = await navigator.locks.query();
  return new Set([...held, ...pending].map(({ name }) => name));
};

/** Tells other tabs that this one stands, until the returned function is called. */
const stand = (tab: string): (() => void) => {
  if (!('locks' in navigator)) return () => undefined;
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  navigator.locks.request(lockOf(tab), () => left).catch(() => undefined);
  return leave;
};

/** Drafts of one tab that are not stored yet, in the one storage that writes at once. */
export const unsavedDrafts = (tab: string) => {
  // What was kept before this was fetched is this tab's, too.
  let leave: (() => void) | null = tab in kept.read().value ? stand(tab) : null;

  const replace = (all: Record<string, UnsavedDraft[]>): boolean =>
    (Object.keys(all).length > 0 ? kept.write(all) : kept.erase()).ok;

  return {
    keep(drafts: readonly UnsavedDraft[]): boolean {
      if (drafts.length === 0 && !leave) return true;
      const { [tab]: _mine, ...others } = kept.read().value;
      if (drafts.length === 0) {
        leave?.();
        leave = null;
        return replace(others);
      }
      leave ??= stand(tab);
      return replace({ ...others, [tab]: [...drafts] });
    },

    async takeOver(): Promise<readonly UnsavedDraft[]> {
      if (Object.keys(kept.read().value).length === 0) return [];
      const names = await standing();
      const all = Object.entries(kept.read().value);
      const isLeft = ([id]: (typeof all)[number]): boolean => id !== tab && !names.has(lockOf(id));
      const left = all.filter(isLeft).flatMap(([, drafts]) => drafts);
      if (left.length === 0) return left;
      const { [tab]: mine = [], ...others } = Object.fromEntries(all.filter((entry) => !isLeft(entry)));
      leave ??= stand(tab);
      replace({ ...others, [tab]: [...mine, ...left] });
      return left;
    },
  };
};
