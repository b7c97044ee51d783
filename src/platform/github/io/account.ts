import { ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { parseRateLimit, type RateLimit } from '../core/rate.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { parseScopes } from '../core/scopes.ts';
import { attempt, openGitHub } from './client.ts';
import { openAsConnected } from './connected-client.ts';
import type { GitHub } from './octokit.ts';

export interface Account {
  readonly login: string;
  readonly name: string | null;
  readonly scopes: readonly string[] | null;
  readonly rate: RateLimit | null;
}

const read = async (github: GitHub): Promise<Result<Account, GitHubReason>> => {
  const answer = await attempt(() => github.rest.users.getAuthenticated());
  if (!answer.ok) return answer;
  const { data, headers } = answer.value;
  return ok({
    login: data.login,
    name: data.name,
    scopes: parseScopes(headers['x-oauth-scopes']),
    rate: parseRateLimit(headers),
  });
};

/** Asks GitHub whose token this is, what it may do and how much of the hour is left. */
export const readAccount = async (options: {
  apiUrl: string;
  token: string;
}): Promise<Result<Account, GitHubReason>> => {
  const github = await openGitHub(options);
  return github.ok ? read(github.value) : github;
};

/** The same of whoever is connected, with a token that is renewed where it ran out. */
export const readOwnAccount = async (config: SiteConfig): Promise<Result<Account, GitHubReason>> => {
  const opened = await openAsConnected(config);
  return opened.ok ? read(opened.value.github) : opened;
};
