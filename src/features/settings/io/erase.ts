import type { Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { disconnect } from '#platform/github/io/disconnect.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { eraseContent } from './everything.ts';
import { chooseTheme } from './theme.ts';

/** Disconnects, so that no token outlives its copy, then empties every store. */
export const eraseEverything = async (config: SiteConfig): Promise<Result<void, StorageReason>> => {
  await disconnect(config);
  chooseTheme('system');
  return eraseContent();
};
