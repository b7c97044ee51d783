import { err, ok, type Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { openGitHub } from '#platform/github/io/client.ts';
import { currentConnection } from '#platform/github/io/connection-store.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import { type IssueWords, issueOf } from '../core/issue.ts';
import type { Proposal } from '../core/schema.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import { exclusively, noteIssue, readProposal } from './proposals.ts';
import { sendIssue } from './sync.ts';

interface SyncWish {
  readonly config: SiteConfig;
  readonly locale: Locale;
  readonly words: IssueWords;
  readonly overwrite: boolean;
}

interface Synced {
  readonly missingLabels: readonly string[];
}

const storage = (reason: 'blocked' | 'full' | 'unreadable'): Result<never, SyncReason> =>
  err({ tag: 'storage', reason });

const send = async (proposal: Proposal, wish: SyncWish): Promise<Result<Synced, SyncReason>> => {
  // Taken before sending, so that a word typed meanwhile counts as changed since.
  const syncedAt = new Date().toISOString();
  const { repository, githubIssue } = proposal;
  const current = currentConnection();
  if (current === null) return err({ tag: 'not-connected' });
  if (repository === null) return err({ tag: 'repository-missing' });
  const path = withBase(wish.config.base, localized('/workbench/', wish.locale));
  const issue = issueOf(proposal, wish.words, `${location.origin}${path}#${proposal.key}`);
  if (!issue.ok) return issue;
  const { token, login } = current.connection;
  const github = await openGitHub({ apiUrl: wish.config.github.apiUrl, token });
  if (!github.ok) return github;
  const sent = await sendIssue(github.value, {
    proposalId: proposal.id,
    issue: issue.value,
    repository,
    login,
    known: githubIssue?.issueNumber ?? null,
    overwrite: wish.overwrite,
  });
  if (!sent.ok) {
    if (githubIssue !== null) await noteIssue(proposal.id, { ...githubIssue, lastSyncStatus: 'failed' });
    return sent;
  }
  const noted = await noteIssue(proposal.id, {
    ...repository,
    issueNumber: sent.value.number,
    issueUrl: sent.value.url,
    syncedAt,
    lastSyncStatus: 'success',
  });
  return noted.ok ? ok({ missingLabels: sent.value.missingLabels }) : storage(noted.error);
};

/** Sends what is stored at this moment; one tab at a time, so that two clicks never make two issues. */
export const syncProposal = (id: string, wish: SyncWish): Promise<Result<Synced, SyncReason>> =>
  exclusively(`sync:${id}`, async () => {
    const proposal = await readProposal(id);
    return proposal.ok ? send(proposal.value, wish) : storage(proposal.error);
  });
