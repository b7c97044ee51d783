import { useCallback, useState } from 'react';
import { ok, type Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { load } from '#platform/github/io/load.ts';
import { usePersevere } from '#platform/github/ui/use-persevere.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Status } from '../core/status.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import type { Messages } from '../i18n/en.ts';
import { forgetIssue } from '../io/proposals.ts';

type Missing = readonly string[];

/** Sends one proposal, and goes on by itself after a pause; the code that talks to GitHub loads at the first send. */
export const useSync = (id: string, locale: Locale, t: Messages) => {
  const { progress, run, hurry, stop } = usePersevere<Missing, SyncReason>();
  const [missingLabels, setMissingLabels] = useState<Missing>([]);

  const send = useCallback(
    async (overwrite: boolean): Promise<void> => {
      const statusName = (status: Status): string => t.status[status];
      const words = { issue: { ...t.issue, statusName }, comment: { ...t.comment, statusName } };
      const job = async (signal: AbortSignal): Promise<Result<Missing, SyncReason>> => {
        const chunk = await load(import('../io/sync-proposal.ts'));
        if (!chunk.ok) return chunk;
        const wish = { config: readSiteConfig(), locale, words, overwrite, signal };
        const done = await chunk.value.syncProposal(id, wish);
        return done.ok ? ok(done.value.missingLabels) : done;
      };
      const missing = await run(job);
      if (missing !== null) setMissingLabels(missing);
    },
    [id, locale, t, run],
  );

  /** For an issue that was deleted at GitHub. */
  const sendAnew = useCallback(async (): Promise<void> => {
    await forgetIssue(id);
    await send(false);
  }, [id, send]);

  return { progress, missingLabels, send, sendAnew, hurry, stop };
};
