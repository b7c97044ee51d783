import { err, ok, type Result } from '#lib/result.ts';
import type { RefMissing } from '../core/file-reason.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, type RepositoryPlace } from './repository-place.ts';

interface RefPlace extends RepositoryPlace {
  /** A branch, tag or commit; the default branch without it. */
  readonly ref?: string | undefined;
}

/**
 * GitHub answers 404 alike for a missing repository, ref and path. `there`: repository and ref exist, so it was the
 * path. `empty`: the repository has no commit yet.
 */
export const whyMissing = async (
  github: GitHub,
  { ref, ...place }: RefPlace,
): Promise<Result<'there' | 'empty', GitHubReason | RefMissing>> => {
  const asked = { ...at(place), per_page: 1, ...(ref !== undefined && { sha: ref }) };
  const commits = await attempt(() => github.rest.repos.listCommits(asked));
  if (commits.ok) return ok('there');
  if (commits.error.tag === 'conflict') return ok('empty');
  if (commits.error.tag !== 'not-found' || ref === undefined) return commits;
  const repository = await attempt(() => github.rest.repos.get(at(place)));
  return repository.ok ? err({ tag: 'ref-missing', ref: ref.replace(/^refs\/heads\//, '') }) : repository;
};
