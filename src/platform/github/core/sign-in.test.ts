import { describe, expect, test } from 'vitest';
import { authorizationUrl, checkCallback, type PendingSignIn } from './sign-in.ts';

const now = Date.UTC(2026, 8, 26, 14, 0, 0);
const webUrl = 'https://github.com';
const pending: PendingSignIn = {
  state: 'S'.repeat(43),
  codeVerifier: 'V'.repeat(43),
  issuedAt: now - 60_000,
  returnTo: '/workbench/',
  remember: false,
};
const answer = (query: string, kept: PendingSignIn | null = pending, at = now) => {
  const checked = checkCallback(new URLSearchParams(query), kept, { now: at, webUrl });
  return checked.ok ? checked.value.code : checked.error;
};
const good = `code=c0de&state=${pending.state}`;

describe('checkCallback', () => {
  test('gives the code for the state this tab issued', () => {
    expect(answer(good)).toBe('c0de');
    expect(answer(`${good}&iss=https%3A%2F%2Fgithub.com%2Flogin%2Foauth`)).toBe('c0de');
  });

  test.each<[string, string, PendingSignIn | null]>([
    ['state-missing', good, null],
    ['state-wrong', 'code=c0de&state=other', pending],
    ['state-wrong', 'code=c0de', pending],
    ['state-wrong', 'code=c0de&state=', pending],
    ['state-wrong', `code=c0de&state=${pending.state.toLowerCase()}`, pending],
    ['repeated-parameter', `${good}&state=${pending.state}`, pending],
    ['repeated-parameter', `${good}&code=c0de`, pending],
    ['repeated-parameter', `${good}&iss=${webUrl}&iss=${webUrl}`, pending],
    ['repeated-parameter', `error=a&error=b&state=${pending.state}`, null],
    ['expired', good, { ...pending, issuedAt: now - 10 * 60_000 - 1 }],
    ['expired', good, { ...pending, issuedAt: now + 1 }],
    ['foreign-issuer', `${good}&iss=https%3A%2F%2Fevil.example`, pending],
    ['foreign-issuer', `${good}&iss=`, pending],
    ['denied', `error=access_denied&state=${pending.state}`, pending],
    ['refused', `error=application_suspended&code=c0de&state=${pending.state}`, pending],
    ['code-missing', `state=${pending.state}`, pending],
    ['code-missing', `code=&state=${pending.state}`, pending],
  ])('refuses as %s: %s', (reason, query, kept) => {
    expect(answer(query, kept)).toBe(reason);
  });

  test('accepts the last millisecond of ten minutes', () => {
    expect(answer(good, { ...pending, issuedAt: now - 10 * 60_000 })).toBe('c0de');
  });

  test('does not reveal an error of GitHub to a tab that asked nothing', () => {
    expect(answer('error=access_denied&state=other')).toBe('state-wrong');
  });
});

describe('authorizationUrl', () => {
  test('asks for a code with PKCE S256', () => {
    const url = new URL(
      authorizationUrl({
        webUrl: 'https://ghe.example.com',
        clientId: 'Iv1.abc',
        redirectUri: 'https://hagicode.com/settings/?tab=github&oauth=callback',
        scope: 'public_repo',
        state: pending.state,
        codeChallenge: 'C'.repeat(43),
      }),
    );
    expect(url.origin + url.pathname).toBe('https://ghe.example.com/login/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'Iv1.abc',
      redirect_uri: 'https://hagicode.com/settings/?tab=github&oauth=callback',
      response_type: 'code',
      scope: 'public_repo',
      state: pending.state,
      code_challenge: 'C'.repeat(43),
      code_challenge_method: 'S256',
    });
  });
});
