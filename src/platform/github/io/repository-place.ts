import { once } from './client.ts';

export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
  readonly signal?: AbortSignal | undefined;
}

/** What every call about a repository says. */
export const at = ({ owner, repo, signal }: RepositoryPlace) => ({
  owner,
  repo,
  request: signal === undefined ? {} : { signal },
});

/** The same for a write that must not be repeated blindly. */
export const onceAt = (place: RepositoryPlace) => {
  const { request, ...where } = at(place);
  return { ...where, request: { ...once.request, ...request } };
};
