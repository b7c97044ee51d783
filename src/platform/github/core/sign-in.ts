import { err, ok, type Result } from '#lib/result.ts';
import { issuerOf } from './contract.ts';

/** What one tab remembers between leaving for GitHub and coming back. Used once, then gone. */
export interface PendingSignIn {
  readonly state: string;
  readonly codeVerifier: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** One of our routes, base included. */
  readonly returnTo: string;
  readonly remember: boolean;
}

/** Why signing in through GitHub's page did not end in a connection. */
export const signInReasons = [
  'not-configured',
  'storage-blocked',
  'repeated-parameter',
  'state-missing',
  'state-wrong',
  'expired',
  'foreign-issuer',
  'denied',
  'refused',
  'code-missing',
  'exchange-refused',
  'application-refused',
  'email-unverified',
  'edge-not-configured',
  'edge-unavailable',
  'offline',
  'account-unreadable',
] as const;

export type SignInReason = (typeof signInReasons)[number];

export type Scope = 'public_repo' | 'repo';

const lifetime = 10 * 60_000;
const read = ['code', 'state', 'iss', 'error'];

export const callbackPath = '/settings/?tab=github&oauth=callback';

export const authorizationUrl = (request: {
  webUrl: string;
  clientId: string;
  redirectUri: string;
  scope: Scope;
  state: string;
  codeChallenge: string;
}): string => {
  const url = new URL(`${issuerOf(request.webUrl)}/authorize`);
  url.search = new URLSearchParams({
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    response_type: 'code',
    scope: request.scope,
    state: request.state,
    code_challenge: request.codeChallenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
};

/** `iss` is checked when an authorization server sends it (RFC 9207) and never required. */
const knownIssuer = (iss: string | null, webUrl: string): boolean => iss === null || iss === issuerOf(webUrl);

/** Judges what GitHub's page sent back against what this tab asked for. `now` in milliseconds since 1970. */
export const checkCallback = (
  parameters: URLSearchParams,
  pending: PendingSignIn | null,
  { now, webUrl }: { readonly now: number; readonly webUrl: string },
): Result<{ readonly code: string; readonly pending: PendingSignIn }, SignInReason> => {
  if (read.some((name) => parameters.getAll(name).length > 1)) return err('repeated-parameter');
  if (pending === null) return err('state-missing');
  if (parameters.get('state') !== pending.state) return err('state-wrong');
  const age = now - pending.issuedAt;
  if (age < 0 || age > lifetime) return err('expired');
  if (!knownIssuer(parameters.get('iss'), webUrl)) return err('foreign-issuer');
  const error = parameters.get('error');
  if (error !== null) return err(error === 'access_denied' ? 'denied' : 'refused');
  const code = parameters.get('code');
  return code ? ok({ code, pending }) : err('code-missing');
};
