import { err, ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import type { Connection } from '../core/connection.ts';
import type { Session, TokenResponse } from '../core/contract.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { currentConnection, replaceRenewed } from './connection-store.ts';
import { type RenewalReason, refreshToken } from './edge.ts';

/** A token this close to its end is renewed rather than used; milliseconds. */
const margin = 60_000;

const reasons: Record<RenewalReason, GitHubReason> = {
  ended: { tag: 'unauthorized' },
  unavailable: { tag: 'renewal-failed' },
  offline: { tag: 'offline' },
};

/** When a token handed out just now ends, as ISO text; null where it lasts. */
export const endOf = ({ expiresIn }: Pick<TokenResponse, 'expiresIn'>): string | null =>
  expiresIn === null ? null : new Date(Date.now() + expiresIn * 1_000).toISOString();

const isGood = ({ token, expiresAt }: Connection, refused: string | null): boolean =>
  token !== refused && (expiresAt === null || Date.parse(expiresAt) - Date.now() > margin);

const renew = async (
  config: SiteConfig,
  connection: Connection & { readonly session: Session },
  remember: boolean,
): Promise<Result<Connection, GitHubReason>> => {
  const { id, serial } = connection.session;
  const answer = await refreshToken(config, { session: id, newerThan: serial, remember });
  if (!answer.ok) return err(reasons[answer.error]);
  const { accessToken, session } = answer.value;
  const renewed: Connection = { ...connection, token: accessToken, expiresAt: endOf(answer.value), session };
  // Where storage is full the new token still serves the work at hand; the next use asks the edge for it again.
  replaceRenewed(renewed);
  return ok(renewed);
};

/**
 * The connection with a token that can be used now. `refused` is a token that GitHub has just refused. Of all tabs that find
 * a token at its end, one asks the edge and the others take what it got.
 */
export const freshConnection = async (
  config: SiteConfig,
  refused: string | null = null,
): Promise<Result<Connection, GitHubReason>> => {
  const current = currentConnection();
  if (current === null) return err({ tag: 'not-connected' });
  const { session } = current.connection;
  if (isGood(current.connection, refused)) return ok(current.connection);
  if (session === null)
    return current.connection.token === refused ? err({ tag: 'unauthorized' }) : ok(current.connection);
  return exclusively(`github-session:${session.id}`, async () => {
    const latest = currentConnection();
    if (latest === null) return err({ tag: 'not-connected' });
    const { connection, remembered } = latest;
    if (connection.session === null || isGood(connection, refused)) return ok(connection);
    return renew(config, { ...connection, session: connection.session }, remembered);
  });
};

/** Tells the edge how long its cookie shall last from now on; whether the browser sent it at all. */
export const holdSession = async (
  config: SiteConfig,
  { id, serial }: Session,
  remember: boolean,
): Promise<boolean> => {
  const answer = await refreshToken(config, { session: id, newerThan: serial - 1, remember });
  return answer.ok || answer.error !== 'ended';
};
