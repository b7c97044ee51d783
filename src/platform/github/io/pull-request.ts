import { err, ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { needsLook, unhidden } from '../core/refusal.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, onceAt, type RepositoryPlace } from './repository-place.ts';

export interface PullRequestWish extends RepositoryPlace {
  /** Branch of this repository with the changes. */
  readonly head: string;
  /** Branch they are meant for. */
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  /** Its page at GitHub. */
  readonly url: string;
}

/** The open pull request of one branch into another; null where there is none. */
const find = (github: GitHub, { head, base, ...place }: PullRequestWish) =>
  attempt(async (): Promise<PullRequest | null> => {
    const asked = { ...at(place), head: `${place.owner}:${head}`, base, state: 'open' } as const;
    const [there] = (await github.rest.pulls.list(asked)).data;
    return there === undefined ? null : { number: there.number, url: there.html_url };
  });

/** Opens a pull request. GitHub has one at most for two branches: where it is open already, that one is given. */
export const openPullRequest = async (
  github: GitHub,
  wish: PullRequestWish,
): Promise<Result<PullRequest, GitHubReason>> => {
  const { head, base, title, body } = wish;
  const made = await attempt(async (): Promise<PullRequest> => {
    const { data } = await github.rest.pulls.create({ ...onceAt(wish), head, base, title, body });
    return { number: data.number, url: data.html_url };
  });
  if (made.ok || !needsLook(made.error)) return made;
  const there = await find(github, wish);
  if (!there.ok) return there;
  return there.value === null ? err(unhidden(made.error)) : ok(there.value);
};
