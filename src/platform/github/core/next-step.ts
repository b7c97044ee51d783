import type { Connection } from './connection.ts';
import { credentialOf } from './credential.ts';
import type { GitHubReason } from './reasons.ts';
import { grantOf } from './scopes.ts';
import type { Scope } from './sign-in.ts';

/** The one thing a visitor can do about a refusal, beyond trying again. */
export type NextStep =
  | { readonly kind: 'connect' }
  | { readonly kind: 'reconnect' }
  | { readonly kind: 'replace-token' }
  | { readonly kind: 'ask-scope'; readonly scope: Scope }
  /** Choose repositories for the GitHub App, which sees no others. */
  | { readonly kind: 'install-app' }
  | { readonly kind: 'edit-token'; readonly token: 'classic' | 'fine-grained' }
  | { readonly kind: 'single-sign-on'; readonly url: string };

/** GitHub hides what a connection may not see behind a 404, and answers 403 where it may see and not change. */
const moreAccess = (
  reason: Extract<GitHubReason, { readonly tag: 'not-found' | 'forbidden' }>,
  { token, scopes }: Connection,
): NextStep | null => {
  const credential = credentialOf(token);
  switch (credential) {
    case 'github-app':
      return { kind: 'install-app' };
    case 'oauth-app':
      if (grantOf(scopes, 'public_repo') !== 'granted') return { kind: 'ask-scope', scope: 'public_repo' };
      return reason.tag === 'not-found' && grantOf(scopes, 'repo') !== 'granted'
        ? { kind: 'ask-scope', scope: 'repo' }
        : null;
    default:
      return { kind: 'edit-token', token: credential };
  }
};

export const nextStep = (
  reason: GitHubReason | { readonly tag: string },
  connection: Connection | null,
): NextStep | null => {
  if (connection === null || reason.tag === 'not-connected') return { kind: 'connect' };
  const known = reason as GitHubReason;
  switch (known.tag) {
    case 'unauthorized':
      return { kind: connection.source === 'personal-token' ? 'replace-token' : 'reconnect' };
    case 'not-found':
    case 'forbidden':
      return moreAccess(known, connection);
    case 'sso':
      return known.url === null ? null : { kind: 'single-sign-on', url: known.url };
    default:
      return null;
  }
};
