import { err, ok, type Result } from '#lib/result.ts';
import { checkBranchName } from '../core/branch-name.ts';
import type { BranchReason, HeadReason } from '../core/file-reason.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { needsLook, saysEmpty, unhidden } from '../core/refusal.ts';
import { attemptWithWords } from './attempt-with-words.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, onceAt, type RepositoryPlace } from './repository-place.ts';
import { whyMissing } from './why-missing.ts';

interface BranchPlace extends RepositoryPlace {
  readonly branch: string;
}

/** The commit a branch points at. */
export const branchHead = async (
  github: GitHub,
  { branch, ...place }: BranchPlace,
): Promise<Result<string, GitHubReason | HeadReason>> => {
  const answer = await attemptWithWords(() =>
    github.rest.git.getRef({ ...at(place), ref: `heads/${branch}` }),
  );
  if (answer.ok) return ok(answer.value.data.object.sha);
  const { reason, words } = answer.error;
  if (reason.tag === 'conflict' && saysEmpty(words)) return err({ tag: 'empty-repository' });
  if (reason.tag !== 'not-found') return err(reason);
  const why = await whyMissing(github, { ...place, ref: `refs/heads/${branch}` });
  if (!why.ok) return why;
  return err(why.value === 'empty' ? { tag: 'empty-repository' } : { tag: 'ref-missing', ref: branch });
};

export const defaultBranch = (
  github: GitHub,
  place: RepositoryPlace,
): Promise<Result<string, GitHubReason>> =>
  attempt(async () => (await github.rest.repos.get(at(place))).data.default_branch);

interface NewBranch extends RepositoryPlace {
  readonly name: string;
  /** Sha of the commit it starts at. */
  readonly from: string;
}

/** Makes a branch. One that stands at the same commit already is as good as made. */
export const createBranch = async (
  github: GitHub,
  { name, from, ...place }: NewBranch,
): Promise<Result<void, GitHubReason | BranchReason>> => {
  const checked = checkBranchName(name);
  if (!checked.ok) return checked;
  const made = await attempt(() =>
    github.rest.git.createRef({ ...onceAt(place), ref: `refs/heads/${name}`, sha: from }),
  );
  if (made.ok) return ok(undefined);
  if (!needsLook(made.error)) return made;
  const there = await branchHead(github, { ...place, branch: name });
  if (there.ok)
    return there.value === from ? ok(undefined) : err({ tag: 'branch-exists', name, sha: there.value });
  return there.error.tag === 'ref-missing' ? err(unhidden(made.error)) : there;
};
