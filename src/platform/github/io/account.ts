import { ok, type Result } from '#lib/result.ts';
import { parseRateLimit, type RateLimit } from '../core/rate.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { parseScopes } from '../core/scopes.ts';
import { attempt, openGitHub } from './client.ts';

export interface Account {
  readonly login: string;
  readonly name: string | null;
  readonly scopes: readonly string[] | null;
  readonly rate: RateLimit | null;
  readonly expiresAt: string | null;
}

const iso = (header: unknown): string | null => {
  const time =
    typeof header === 'string' ? Date.parse(header.replace(' UTC', 'Z').replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** Asks GitHub whose token this is, what it may do and how much of the hour is left. */
export const readAccount = async (options: {
  apiUrl: string;
  token: string;
}): Promise<Result<Account, GitHubReason>> => {
  const github = await openGitHub(options);
  if (!github.ok) return github;
  const answer = await attempt(() => github.value.rest.users.getAuthenticated());
  if (!answer.ok) return answer;
  const { data, headers } = answer.value;
  return ok({
    login: data.login,
    name: data.name,
    scopes: parseScopes(headers['x-oauth-scopes']),
    rate: parseRateLimit(headers),
    expiresAt: iso(headers['github-authentication-token-expiration']),
  });
};
