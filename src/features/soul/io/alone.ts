import { stores } from '#platform/storage/core/stores.ts';

/** Runs a task while no other tab of this browser runs one, where the browser can tell. */
export const alone = async <T>(task: () => Promise<T>): Promise<T> => {
  if (!('locks' in navigator)) return task();
  return navigator.locks.request(stores.soulDrafts.key, task);
};
