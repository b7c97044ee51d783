import { describe, expect, test } from 'vitest';
import { furtherScopes, grantOf, parseScopes } from './scopes.ts';

describe('parseScopes', () => {
  test('reads the header of an OAuth or classic token', () => {
    expect(parseScopes('public_repo, read:user')).toEqual(['public_repo', 'read:user']);
    expect(parseScopes('')).toEqual([]);
  });

  test('does not invent scopes where GitHub sends none', () => {
    expect(parseScopes(undefined)).toBeNull();
  });
});

describe('grantOf', () => {
  test('counts repo as public_repo too', () => {
    expect(grantOf(['repo'], 'public_repo')).toBe('granted');
    expect(grantOf(['public_repo'], 'repo')).toBe('not-granted');
    expect(grantOf(null, 'repo')).toBe('unknown');
  });
});

describe('furtherScopes', () => {
  test('names what was never asked for', () => {
    expect(furtherScopes(['repo', 'delete_repo', 'workflow'])).toEqual(['delete_repo', 'workflow']);
  });
});
