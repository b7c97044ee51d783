import { err, ok, type Result } from '#lib/result.ts';
import {
  type FileChange,
  openChanges,
  type Placed,
  type PlannedChange,
  planChanges,
} from '../core/commit-plan.ts';
import type { CommitReason } from '../core/file-reason.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { unhidden } from '../core/refusal.ts';
import { advanceBranch } from './advance-branch.ts';
import { branchHead } from './branches.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, type RepositoryPlace } from './repository-place.ts';
import { treeReader } from './tree.ts';

export interface FilesCommit extends RepositoryPlace {
  readonly branch: string;
  readonly message: string;
  readonly files: readonly FileChange[];
}

export interface Committed {
  /** `unchanged`: the branch held all of it already and nothing was written. */
  readonly how: 'committed' | 'unchanged';
  readonly commitSha: string;
  /** The commit’s page at GitHub. */
  readonly url: string;
  /** What each file is now, to be sent back as `expected`; null for a deleted one. */
  readonly files: readonly { readonly path: string; readonly sha: string | null }[];
}

interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly url: string;
}

type Committing<T> = Promise<Result<T, GitHubReason | CommitReason>>;

/** How often others may be faster before it is given back. */
const mostRounds = 4;

const readHead = async (github: GitHub, commit: FilesCommit): Committing<Commit> => {
  const head = await branchHead(github, commit);
  if (!head.ok) return head;
  const asked = { ...at(commit), commit_sha: head.value };
  return attempt(async () => {
    const { data } = await github.rest.git.getCommit(asked);
    return { sha: data.sha, tree: data.tree.sha, url: data.html_url };
  });
};

const placeChanges = async (
  github: GitHub,
  commit: FilesCommit,
  changes: readonly PlannedChange[],
  head: Commit,
): Committing<readonly Placed[]> => {
  const standingAt = treeReader(github, commit, head.tree);
  const placed: Placed[] = [];
  for (const change of changes) {
    const there = await standingAt(change.path);
    if (!there.ok) return there;
    placed.push({ change, there: there.value });
  }
  return ok(placed);
};

const entryOf = ({ change, there }: Placed) => {
  const mode = typeof there === 'object' ? there.mode : '100644';
  const entry = { path: change.path, mode, type: 'blob' } as const;
  return change.text === null ? { ...entry, sha: null } : { ...entry, content: change.text };
};

/** Until the branch moves to it nobody sees the commit. */
const build = async (
  github: GitHub,
  { message, ...place }: FilesCommit,
  changes: readonly Placed[],
  head: Commit,
): Committing<Commit> => {
  const built = await attempt(async () => {
    const entries = { base_tree: head.tree, tree: changes.map(entryOf) };
    const tree = await github.rest.git.createTree({ ...at(place), ...entries });
    const named = { message, tree: tree.data.sha, parents: [head.sha] };
    const { data } = await github.rest.git.createCommit({ ...at(place), ...named });
    return { sha: data.sha, tree: data.tree.sha, url: data.html_url };
  });
  return built.ok ? built : err(unhidden(built.error));
};

const done = (how: Committed['how'], { sha, url }: Commit, changes: readonly PlannedChange[]): Committed => ({
  how,
  commitSha: sha,
  url,
  files: changes.map((change) => ({ path: change.path, sha: change.sha })),
});

/** One try on the head of the moment; null where someone else was faster. */
const commitOnHead = async (
  github: GitHub,
  commit: FilesCommit,
  changes: readonly PlannedChange[],
): Committing<Committed | null> => {
  const head = await readHead(github, commit);
  if (!head.ok) return head;
  const placed = await placeChanges(github, commit, changes, head.value);
  if (!placed.ok) return placed;
  const open = openChanges(placed.value);
  if (!open.ok) return open;
  if (open.value.length === 0) return ok(done('unchanged', head.value, changes));
  const built = await build(github, commit, open.value, head.value);
  if (!built.ok) return built;
  const moved = await advanceBranch(github, { ...commit, parent: head.value.sha, commit: built.value.sha });
  if (!moved.ok) return moved;
  return ok(moved.value === 'landed' ? done('committed', built.value, changes) : null);
};

/**
 * Saves several files as one commit, each only over the content it started from: all of them or none. A reason that
 * leaves the outcome open is safe to try again.
 */
export const commitFiles = async (github: GitHub, commit: FilesCommit): Committing<Committed> => {
  const changes = planChanges(commit.files);
  if (!changes.ok) return changes;
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = await commitOnHead(github, commit, changes.value);
    if (!tried.ok) return tried;
    if (tried.value !== null) return ok(tried.value);
  }
  return err({ tag: 'conflict' });
};
