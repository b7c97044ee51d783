import type { Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { disconnect } from '#platform/github/io/disconnect.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { eraseContent } from './everything.ts';
import { chooseTheme } from './theme.ts';

/** Copies that the service worker keeps of visited pages. */
const eraseCopies = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name.startsWith('hagicode-')) await caches.delete(name);
};

/** Disconnects, so that no token outlives its copy, then empties every store and the copies of pages. */
export const eraseEverything = async (config: SiteConfig): Promise<Result<void, StorageReason>> => {
  await disconnect(config);
  chooseTheme('system');
  await eraseCopies();
  return eraseContent();
};
