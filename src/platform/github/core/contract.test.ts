import { describe, expect, test } from 'vitest';
import { exchangeRequestSchema, issuerOf, refreshRequestSchema, tokenResponseSchema } from './contract.ts';

const request = {
  code: 'c0de',
  state: 'S'.repeat(43),
  redirectUri: 'https://site.example/settings/?tab=github&oauth=callback',
  codeVerifier: 'v'.repeat(43),
  remember: false,
};

const response = { accessToken: 'gho_x', tokenType: 'bearer', scopes: [], expiresIn: null, session: null };

describe('exchangeRequestSchema', () => {
  test('takes a verifier of 43 to 128 unreserved characters', () => {
    for (const length of [43, 128]) {
      const codeVerifier = '-._~Aa9'.repeat(19).slice(0, length);
      expect(exchangeRequestSchema.safeParse({ ...request, codeVerifier }).success).toBe(true);
    }
  });

  test('takes nothing beside its five fields', () => {
    expect(exchangeRequestSchema.safeParse({ ...request, clientSecret: 'x' }).success).toBe(false);
  });
});

describe('tokenResponseSchema', () => {
  test('takes a token that lasts and one that expires', () => {
    expect(tokenResponseSchema.safeParse(response).success).toBe(true);
    expect(tokenResponseSchema.safeParse({ ...response, expiresIn: 28_800 }).success).toBe(true);
  });

  test.each([0, -1, 1.5, '28800'])('refuses a lifetime of %j', (expiresIn) => {
    expect(tokenResponseSchema.safeParse({ ...response, expiresIn }).success).toBe(false);
  });

  test('takes a session by its id and serial, and nothing more of it', () => {
    const session = { id: 'S'.repeat(22), serial: 3 };
    expect(tokenResponseSchema.safeParse({ ...response, session }).success).toBe(true);
    const leaking = { ...session, refreshToken: 'ghr_x' };
    expect(tokenResponseSchema.safeParse({ ...response, session: leaking }).success).toBe(false);
  });

  test('refuses a token with a line break', () => {
    expect(tokenResponseSchema.safeParse({ ...response, accessToken: 'gho_\n' }).success).toBe(false);
  });
});

describe('refreshRequestSchema', () => {
  test('takes what is known, or nothing', () => {
    const asked = { session: 'S'.repeat(22), newerThan: 7, remember: true };
    expect(refreshRequestSchema.safeParse(asked).success).toBe(true);
    expect(refreshRequestSchema.safeParse({ ...asked, newerThan: -1 }).success).toBe(true);
    expect(refreshRequestSchema.safeParse({ ...asked, session: 'S'.repeat(23) }).success).toBe(false);
  });
});

describe('issuerOf', () => {
  test('is the issuer GitHub publishes', () => {
    expect(issuerOf('https://github.com')).toBe('https://github.com/login/oauth');
  });
});
