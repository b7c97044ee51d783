import { useState } from 'react';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { load } from '#platform/github/io/load.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import type { Messages } from '../i18n/en.ts';

type SyncProgress =
  | { readonly at: 'rest'; readonly missingLabels: readonly string[] }
  | { readonly at: 'sending' }
  | { readonly at: 'refused'; readonly reason: SyncReason };

const rest: SyncProgress = { at: 'rest', missingLabels: [] };

/** Sends one proposal; the code that talks to GitHub loads at the first send. */
export const useSync = (id: string, locale: Locale, t: Messages) => {
  const [progress, setProgress] = useState<SyncProgress>(rest);

  const send = async (overwrite: boolean): Promise<void> => {
    setProgress({ at: 'sending' });
    const chunk = await load(import('../io/sync-proposal.ts'));
    if (!chunk.ok) {
      setProgress({ at: 'refused', reason: chunk.error });
      return;
    }
    const words = { ...t.issue, statusName: (status: keyof Messages['status']) => t.status[status] };
    const done = await chunk.value.syncProposal(id, { config: readSiteConfig(), locale, words, overwrite });
    setProgress(
      done.ok
        ? { at: 'rest', missingLabels: done.value.missingLabels }
        : { at: 'refused', reason: done.error },
    );
  };

  return { progress, send };
};
