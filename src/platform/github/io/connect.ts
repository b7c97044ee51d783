import { err, ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Connection } from '../core/connection.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { type Account, readAccount } from './account.ts';
import { keepConnection } from './connection-store.ts';

type ConnectReason = GitHubReason | { readonly tag: 'storage'; readonly reason: StorageReason };

/** Asks GitHub whose token it is and keeps the connection only then. */
export const connectWithToken = async (
  config: SiteConfig,
  wish: Pick<Connection, 'token' | 'source' | 'expiresAt' | 'session'> & { readonly remember: boolean },
): Promise<Result<Account, ConnectReason>> => {
  const { token, source, session, expiresAt } = wish;
  const account = await readAccount({ apiUrl: config.github.apiUrl, token });
  if (!account.ok) return account;
  const { login, name, scopes } = account.value;
  const connection: Connection = {
    token,
    source,
    login,
    name,
    scopes: scopes && [...scopes],
    connectedAt: new Date().toISOString(),
    expiresAt,
    session,
  };
  const kept = keepConnection(connection, wish.remember);
  return kept.ok ? ok(account.value) : err({ tag: 'storage', reason: kept.error });
};
