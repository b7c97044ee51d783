import { err, ok, type Result } from '#lib/result.ts';
import type { HeadReason, ProtectedBranch } from '../core/file-reason.ts';
import { type GitHubReason, outcomeUnknown } from '../core/reasons.ts';
import { needsLook, saysProtected, unhidden } from '../core/refusal.ts';
import { attemptWithWords } from './attempt-with-words.ts';
import { branchHead } from './branches.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, onceAt, type RepositoryPlace } from './repository-place.ts';

interface Advance extends RepositoryPlace {
  readonly branch: string;
  /** Where the branch stood when the commit was made, and the commit’s only parent. */
  readonly parent: string;
  readonly commit: string;
}

type Advancing<T> = Promise<Result<T, GitHubReason | HeadReason | ProtectedBranch>>;

const mostTries = 2;

const patch = async (
  github: GitHub,
  { branch, commit, ...place }: Advance,
): Promise<Result<void, GitHubReason | ProtectedBranch>> => {
  const sent = { ...onceAt(place), ref: `heads/${branch}`, sha: commit, force: false };
  const answer = await attemptWithWords(() => github.rest.git.updateRef(sent));
  if (answer.ok) return ok(undefined);
  const { reason, words } = answer.error;
  return err(saysProtected(words) ? { tag: 'protected-branch', branch } : reason);
};

const contains = async (
  github: GitHub,
  { commit, ...place }: Advance,
  head: string,
): Promise<Result<boolean, GitHubReason>> => {
  const basehead = `${commit}...${head}`;
  // Only the first page carries the changed files, which may be large.
  const asked = { ...at(place), basehead, per_page: 1, page: 2 };
  const compared = await attempt(() => github.rest.repos.compareCommitsWithBasehead(asked));
  if (compared.ok) return ok(['ahead', 'identical'].includes(compared.value.data.status));
  return compared.error.tag === 'not-found' ? ok(false) : compared;
};

const tryAdvance = async (
  github: GitHub,
  advance: Advance,
  triesLeft: number,
): Advancing<'landed' | 'overtaken'> => {
  const moved = await patch(github, advance);
  if (moved.ok) return ok('landed');
  const refused = moved.error;
  if (!needsLook(refused)) return moved;
  const head = await branchHead(github, advance);
  if (!head.ok) return head;
  if (head.value === advance.commit) return ok('landed');
  if (head.value === advance.parent) {
    if (outcomeUnknown(refused) && triesLeft > 1) return tryAdvance(github, advance, triesLeft - 1);
    return err(unhidden(refused));
  }
  const landed = await contains(github, advance, head.value);
  if (!landed.ok) return landed;
  return ok(landed.value ? 'landed' : 'overtaken');
};

/**
 * Moves a branch forward to a commit, never by force. The same commit is sent again after a lost answer, so it can’t be
 * applied twice. `overtaken`: someone else’s commit came first, and this one is not in the branch.
 */
export const advanceBranch = (github: GitHub, advance: Advance): Advancing<'landed' | 'overtaken'> =>
  tryAdvance(github, advance, mostTries);
