import { err, ok, type Result } from '#lib/result.ts';
import type {
  LogoutRequest,
  LogoutResponse,
  OAuthProblemCode,
  RefreshRequest,
  TokenResponse,
} from '#platform/github/core/contract.ts';
import type { EdgeContext } from '../http.ts';
import { refresh } from './refresh.ts';
import { revoke } from './revoke.ts';
import { newSessionId, type StoredSession, sessionOf } from './session.ts';
import type { SessionCookies } from './session-cookies.ts';
import type { Grant, OAuthWorld } from './token-endpoint.ts';

/** A token this close to its end is not handed out anymore. */
const margin = 60_000;

const responseOf = (grant: Grant, session: StoredSession | null): TokenResponse => ({
  accessToken: grant.accessToken,
  tokenType: 'bearer',
  scopes: [...grant.scopes],
  expiresIn: grant.expiresIn,
  session: session && { id: session.id, serial: session.serial },
});

/** Keeps what a grant can be renewed with; where it can't be kept, the token stands alone. */
export const openSession = async (
  c: EdgeContext,
  { cookies, now }: { readonly cookies: SessionCookies | null; readonly now: () => number },
  grant: Grant,
  remember: boolean,
): Promise<TokenResponse> => {
  const session = cookies && sessionOf(grant, { id: newSessionId(), serial: 0 }, now());
  if (cookies === null || session === null) return responseOf(grant, null);
  await cookies.makeRoom(c);
  await cookies.write(c, session, remember);
  return responseOf(grant, session);
};

interface SessionWorld extends OAuthWorld {
  readonly cookies: SessionCookies;
  readonly now: () => number;
}

/**
 * A token newer than the one that is known to the browser: the session's own where another tab renewed it already, else one
 * that GitHub trades for the refresh token.
 */
export const renewSession = async (
  c: EdgeContext,
  world: SessionWorld,
  { session: id, newerThan, remember }: RefreshRequest,
): Promise<Result<TokenResponse, OAuthProblemCode>> => {
  const { cookies, now } = world;
  const session = await cookies.read(c, id);
  if (session === null) return err('session-missing');
  const left = session.accessExpiresAt - now();
  if (session.serial > newerThan && left > margin) {
    await cookies.write(c, session, remember);
    const expiresIn = Math.floor(left / 1_000);
    return ok(
      responseOf({ accessToken: session.accessToken, scopes: [], expiresIn, refresh: null }, session),
    );
  }
  const grant = await refresh(world, session.refreshToken);
  if (!grant.ok) {
    if (grant.error === 'session-ended') cookies.drop(c, id);
    return grant;
  }
  const renewed = sessionOf(grant.value, { id, serial: session.serial + 1 }, now());
  if (renewed === null) return err('github-invalid');
  await cookies.write(c, renewed, remember);
  return ok(responseOf(grant.value, renewed));
};

/** A token of this session that GitHub still takes: revoking it takes what renews it along. */
const liveToken = async (world: SessionWorld, session: StoredSession): Promise<string | null> => {
  if (session.accessExpiresAt > world.now()) return session.accessToken;
  const grant = await refresh(world, session.refreshToken);
  return grant.ok ? grant.value.accessToken : null;
};

/** Forgets the session, then has GitHub revoke its token and the one that is given. */
export const endSession = async (
  c: EdgeContext,
  world: OAuthWorld & { readonly cookies: SessionCookies | null; readonly now: () => number },
  { accessToken, session: id }: LogoutRequest,
): Promise<Result<LogoutResponse, OAuthProblemCode>> => {
  const { cookies } = world;
  const tokens = new Set<string>();
  if (cookies !== null && id !== undefined) {
    const session = await cookies.read(c, id);
    cookies.drop(c, id);
    const live = session && (await liveToken({ ...world, cookies }, session));
    if (live !== null) tokens.add(live);
  }
  if (accessToken !== undefined) tokens.add(accessToken);
  const outcomes = await Promise.all([...tokens].map((token) => revoke(world, token)));
  const failed = outcomes.find((outcome) => !outcome.ok);
  return failed ?? ok({ revoked: outcomes.some((outcome) => outcome.ok && outcome.value.revoked) });
};
