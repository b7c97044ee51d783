import type { Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { openAsConnected } from '#platform/github/io/connected-client.ts';
import { browserClock } from '#platform/github/io/persevere.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import { changeProposal, readProposal } from './proposals.ts';
import { type SendWorld, type Synced, sendProposal } from './send-proposal.ts';

interface SyncWish extends Pick<SendWorld, 'words' | 'overwrite'> {
  readonly config: SiteConfig;
  readonly locale: Locale;
  readonly signal: AbortSignal;
}

/** Sends a proposal as this browser knows it; one tab at a time, so that two clicks never make two issues. */
export const syncProposal = (
  id: string,
  { config, locale, signal, ...wish }: SyncWish,
): Promise<Result<Synced, SyncReason>> =>
  exclusively(`sync:${id}`, () =>
    sendProposal(id, {
      ...wish,
      addressOf: (key) =>
        `${location.origin}${withBase(config.base, localized('/workbench/', locale))}#${key}`,
      open: () => openAsConnected(config, signal),
      read: readProposal,
      change: changeProposal,
      now: browserClock.now,
      sleep: (ms) => browserClock.sleep(ms, signal),
    }),
  );
