/** What GitHub granted, from `X-OAuth-Scopes`. Fine-grained tokens send no such header: `null`. */
export const parseScopes = (header: string | null | undefined): readonly string[] | null =>
  header === null || header === undefined
    ? null
    : header
        .split(',')
        .map((scope) => scope.trim())
        .filter(Boolean);

export type Grant = 'granted' | 'not-granted' | 'unknown';

/** `repo` includes `public_repo`. */
export const grantOf = (scopes: readonly string[] | null, scope: 'public_repo' | 'repo'): Grant => {
  if (scopes === null) return 'unknown';
  return scopes.includes(scope) || (scope === 'public_repo' && scopes.includes('repo'))
    ? 'granted'
    : 'not-granted';
};

/** Granted beyond what HagiCode ever asks for. */
export const furtherScopes = (scopes: readonly string[] | null): readonly string[] =>
  (scopes ?? []).filter((scope) => scope !== 'public_repo' && scope !== 'repo');
