import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi';
import { err, ok, type Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { safeReturnPath } from '../core/return-path.ts';
import {
  authorizationUrl,
  callbackPath,
  checkCallback,
  type Scope,
  type SignInReason,
} from '../core/sign-in.ts';
import { callbackAt } from './callback.ts';
import { connectWithToken } from './connect.ts';
import { livesInPageOnly } from './connection-store.ts';
import { exchangeCode } from './edge.ts';
import { keepPending, peekPending, takePending } from './pending.ts';
import { endOf, holdSession } from './session.ts';

const baseOf = (config: SiteConfig): string => withBase(config.base, '/');
const redirectUri = (config: SiteConfig): string => location.origin + withBase(config.base, callbackPath);

/** Leaves for GitHub's own page; comes back only with a reason why it can't. */
export const beginSignIn = async (
  config: SiteConfig,
  wish: { readonly scope: Scope; readonly remember: boolean; readonly returnTo: string },
): Promise<SignInReason> => {
  const { clientId, webUrl } = config.github;
  if (clientId === null) return 'not-configured';
  const state = generateRandomState();
  const codeVerifier = generateRandomCodeVerifier();
  const codeChallenge = await calculatePKCECodeChallenge(codeVerifier);
  const returnTo = safeReturnPath(wish.returnTo, baseOf(config)) ?? baseOf(config);
  const kept = keepPending({ state, codeVerifier, issuedAt: Date.now(), returnTo, remember: wish.remember });
  if (!kept) return 'storage-blocked';
  const { scope } = wish;
  location.assign(
    authorizationUrl({ webUrl, clientId, redirectUri: redirectUri(config), scope, state, codeChallenge }),
  );
  return new Promise(() => {});
};

const exchange = async (
  parameters: URLSearchParams,
  config: SiteConfig,
  pending: ReturnType<typeof takePending>,
): Promise<Result<void, SignInReason>> => {
  const { webUrl } = config.github;
  const checked = checkCallback(parameters, pending, { now: Date.now(), webUrl });
  if (!checked.ok) return checked;
  const { code } = checked.value;
  const { state, codeVerifier, remember } = checked.value.pending;
  const request = { code, state, codeVerifier, redirectUri: redirectUri(config), remember };
  const token = await exchangeCode(config, request);
  if (!token.ok) return token;
  const { accessToken, session } = token.value;
  // A browser that keeps no cookie of the edge can't renew: better to know the end now than to promise more.
  const held = session !== null && (await holdSession(config, session, remember));
  const connected = await connectWithToken(config, {
    token: accessToken,
    source: 'sign-in',
    remember,
    expiresAt: endOf(token.value),
    session: held ? session : null,
  });
  if (connected.ok) return ok(undefined);
  if (connected.error.tag === 'storage') return err('storage-blocked');
  return err(connected.error.tag === 'offline' ? 'offline' : 'account-unreadable');
};

type SignInEnd =
  | {
      /** Where the visitor was before leaving, when this tab still knows and it is one of our routes. */
      readonly returnTo: string | null;
      readonly outcome: Result<void, SignInReason>;
    }
  | { readonly goOnAt: string };

/**
 * Ends signing in: checks, exchanges the code at the edge, asks GitHub who it is, keeps it. Where a connection lives in one
 * page only, that has to happen on the page that wants it: `goOnAt` is its address with the answer.
 */
export const finishSignIn = async (parameters: URLSearchParams, config: SiteConfig): Promise<SignInEnd> => {
  const wished = safeReturnPath(peekPending()?.returnTo ?? '', baseOf(config));
  if (livesInPageOnly() && wished !== null && wished.split(/[?#]/)[0] !== location.pathname)
    return { goOnAt: callbackAt(wished, parameters) };
  const pending = takePending();
  return { returnTo: wished, outcome: await exchange(parameters, config, pending) };
};
