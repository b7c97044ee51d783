import { ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import type { Connection } from '../core/connection.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { openGitHub } from './client.ts';
import type { GitHub } from './octokit.ts';
import { freshConnection } from './session.ts';

export interface ConnectedGitHub {
  readonly github: GitHub;
  readonly login: string;
}

/** The client of whoever is connected at this moment; another account in another tab does not take its work over. */
export const openAsConnected = async (
  config: SiteConfig,
  signal?: AbortSignal,
): Promise<Result<ConnectedGitHub, GitHubReason>> => {
  const connection = await freshConnection(config);
  if (!connection.ok) return connection;
  const { token, login } = connection.value;
  const renew = async (refused: string): Promise<Result<string, GitHubReason>> => {
    const renewed = await freshConnection(config, refused);
    if (!renewed.ok) return renewed;
    return isSame(renewed.value, connection.value)
      ? ok(renewed.value.token)
      : { ok: false, error: { tag: 'unauthorized' } };
  };
  const github = await openGitHub({
    apiUrl: config.github.apiUrl,
    token,
    renew,
    ...(signal && { signal }),
  });
  return github.ok ? ok({ github: github.value, login }) : github;
};

const isSame = (a: Connection, b: Connection): boolean => a.login === b.login && a.source === b.source;
