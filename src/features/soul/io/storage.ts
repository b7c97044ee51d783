import { stores } from '#platform/storage/core/stores.ts';
import type { UnsavedDraft } from '../core/schema.ts';

type Storage = typeof import('./drafts.ts') & typeof import('./unsaved.ts');

/** Whether this browser may hold words of an earlier visit. */
export const mayHoldDrafts = (): boolean => {
  try {
    return [stores.soul, stores.soulUnsaved].some(({ key }) => localStorage.getItem(key) !== null);
  } catch {
    return true;
  }
};

/** Does for a tab what `unsavedDrafts` does, before that is fetched; `false` where the browser refuses. */
export const keepAtOnce = (tab: string, drafts: readonly UnsavedDraft[]): boolean => {
  const { key } = stores.soulUnsaved;
  try {
    localStorage.setItem(
      key,
      JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), [tab]: drafts }),
    );
    return true;
  } catch {
    return false;
  }
};

const retryAfter = 3_000;

const fetchStorage = async (): Promise<Storage> => {
  try {
    const [drafts, unsaved] = await Promise.all([import('./drafts.ts'), import('./unsaved.ts')]);
    return { ...drafts, ...unsaved };
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, retryAfter);
      addEventListener('online', resolve, { once: true });
    });
    return fetchStorage();
  }
};

let fetched: Promise<Storage> | null = null;

/** What reads and writes drafts, fetched when it is first wanted: a first visit shows its example without it. */
export const soulStorage = (): Promise<Storage> => {
  fetched ??= fetchStorage();
  return fetched;
};
