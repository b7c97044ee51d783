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
import { connectWithToken } from './connect.ts';
import { exchangeCode } from './edge.ts';
import { keepPending, takePending } from './pending.ts';

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

interface SignInEnd {
  /** Where the visitor was before leaving, when this tab still knows and it is one of our routes. */
  readonly returnTo: string | null;
  readonly outcome: Result<void, SignInReason>;
}

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
  const token = await exchangeCode(config, { code, state, codeVerifier, redirectUri: redirectUri(config) });
  if (!token.ok) return token;
  const { accessToken, expiresIn } = token.value;
  const expiresAt = expiresIn === null ? null : new Date(Date.now() + expiresIn * 1_000).toISOString();
  const connected = await connectWithToken(config, {
    token: accessToken,
    source: 'sign-in',
    remember,
    expiresAt,
  });
  if (connected.ok) return ok(undefined);
  if (connected.error.tag === 'storage') return err('storage-blocked');
  return err(connected.error.tag === 'offline' ? 'offline' : 'account-unreadable');
};

/** Ends signing in on the callback page: checks, exchanges the code at the edge, asks GitHub who it is, keeps it. */
export const finishSignIn = async (parameters: URLSearchParams, config: SiteConfig): Promise<SignInEnd> => {
  const pending = takePending();
  const returnTo = pending && safeReturnPath(pending.returnTo, baseOf(config));
  return { returnTo, outcome: await exchange(parameters, config, pending) };
};
