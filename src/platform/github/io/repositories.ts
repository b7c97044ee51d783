import type { Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { attempt, openGitHub } from './client.ts';

export interface AccessibleRepository {
  readonly fullName: string;
  readonly private: boolean;
}

/** The repositories this account pushed to last, newest first: enough to choose from, any other can be typed. */
export const listRepositories = async (options: {
  apiUrl: string;
  token: string;
}): Promise<Result<readonly AccessibleRepository[], GitHubReason>> => {
  const github = await openGitHub(options);
  if (!github.ok) return github;
  return attempt(async () => {
    const asked = { sort: 'pushed', per_page: 100 } as const;
    const { data } = await github.value.rest.repos.listForAuthenticatedUser(asked);
    return data.map((repository) => ({ fullName: repository.full_name, private: repository.private }));
  });
};
