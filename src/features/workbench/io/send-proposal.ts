import { err, ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import type { ConnectedGitHub } from '#platform/github/io/connected-client.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { type IssueWords, issueOf } from '../core/issue.ts';
import { type CommentWords, progressComment } from '../core/progress-comment.ts';
import type { GitHubIssue, Proposal, Repository } from '../core/schema.ts';
import type { NotStored, SyncReason } from '../core/sync-reason.ts';
import { sendComment } from './comment.ts';
import { sendIssue } from './sync.ts';

export interface SendWorld {
  readonly words: { readonly issue: IssueWords; readonly comment: CommentWords };
  /** Address that opens a proposal where it is stored. */
  readonly addressOf: (key: string) => string;
  readonly overwrite: boolean;
  readonly open: () => Promise<Result<ConnectedGitHub, GitHubReason>>;
  readonly read: (id: string) => Promise<Result<Proposal, StorageReason>>;
  readonly change: (
    id: string,
    change: (stored: Proposal) => Proposal,
  ) => Promise<Result<void, StorageReason>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Synced {
  readonly missingLabels: readonly string[];
}

/** GitHub mostly shows what it made within the first of these, and surely within the second; milliseconds. */
const pauseBeforeLooking = 1_000;
const settling = 10_000;

const notStored = (reason: StorageReason): Result<never, NotStored> => err({ tag: 'storage', reason });

const iso = (time: number): string => new Date(time).toISOString();

/** A proposal that went to another repository meanwhile keeps nothing of the old one. */
const stillIn = ({ owner, repo }: Repository, stored: Proposal): boolean =>
  stored.repository?.owner === owner && stored.repository.repo === repo;

/** What sending one proposal writes down on the way. */
const notes = (id: string, repository: Repository, { change, now }: SendWorld) => {
  const note = async (part: (stored: Proposal) => Partial<Proposal>): Promise<Result<void, NotStored>> => {
    const done = await change(id, (stored) =>
      stillIn(repository, stored) ? { ...stored, ...part(stored) } : stored,
    );
    return done.ok ? done : notStored(done.error);
  };
  return {
    claim: () => note(() => ({ unsettledAt: iso(now()) })),
    settled: (githubIssue: GitHubIssue | null) => note(() => ({ githubIssue, unsettledAt: null })),
    failed: () =>
      note(({ githubIssue }) => ({
        githubIssue: githubIssue && { ...githubIssue, lastSyncStatus: 'failed' },
      })),
  };
};

/** An earlier creation may have been carried out without our knowing: it must show before we look for it. */
const settle = async ({ unsettledAt }: Proposal, { now, sleep }: SendWorld): Promise<void> => {
  const left = unsettledAt === null ? 0 : Date.parse(unsettledAt) + settling - now();
  if (left > 0) await sleep(Math.min(left, settling));
};

const send = async (
  proposal: Proposal,
  repository: Repository,
  { github, login }: ConnectedGitHub,
  world: SendWorld,
): Promise<Result<Synced, SyncReason>> => {
  const { id, githubIssue, tellsProgress } = proposal;
  const { words, overwrite, sleep } = world;
  const { claim, settled } = notes(id, repository, world);
  const pause = (): Promise<void> => sleep(pauseBeforeLooking);
  // Taken before sending, so that a word typed meanwhile counts as changed since.
  const syncedAt = iso(world.now());
  const issue = issueOf(proposal, words.issue, world.addressOf(proposal.key));
  if (!issue.ok) return issue;
  const known = githubIssue?.issueNumber ?? null;
  const wish = { proposalId: id, repository, login, claim, pause };
  const sent = await sendIssue(github, { ...wish, issue: issue.value, known, overwrite });
  if (!sent.ok) return sent;
  const { number, url, missingLabels } = sent.value;
  const there: GitHubIssue = {
    ...repository,
    issueNumber: number,
    issueUrl: url,
    syncedAt,
    lastSyncStatus: 'success',
    commentId: githubIssue?.commentId ?? null,
  };
  // Noted before the comment is sent, so that the number is known whatever comes of the comment.
  const noted = await settled(there);
  if (!noted.ok) return noted;
  if (!tellsProgress) return ok({ missingLabels });
  const body = progressComment(proposal, words.comment);
  const told = await sendComment(github, { ...wish, body, issueNumber: number, known: there.commentId });
  if (!told.ok) return told;
  const notedToo = await settled({ ...there, commentId: told.value });
  return notedToo.ok ? ok({ missingLabels }) : notedToo;
};

/** Sends what is stored at this moment. To be run by one tab at a time. */
export const sendProposal = async (id: string, world: SendWorld): Promise<Result<Synced, SyncReason>> => {
  const stored = await world.read(id);
  if (!stored.ok) return notStored(stored.error);
  const { repository } = stored.value;
  if (repository === null) return err({ tag: 'repository-missing' });
  const opened = await world.open();
  if (!opened.ok) return opened;
  await settle(stored.value, world);
  const sent = await send(stored.value, repository, opened.value, world);
  if (!sent.ok) await notes(id, repository, world).failed();
  return sent;
};
