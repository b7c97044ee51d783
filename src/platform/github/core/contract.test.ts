import { describe, expect, test } from 'vitest';
import { exchangeRequestSchema, exchangeResponseSchema, issuerOf } from './contract.ts';

const request = {
  code: 'c0de',
  state: 'S'.repeat(43),
  redirectUri: 'https://site.example/settings/?tab=github&oauth=callback',
  codeVerifier: 'v'.repeat(43),
};

const response = { accessToken: 'gho_x', tokenType: 'bearer', scopes: [], expiresIn: null };

describe('exchangeRequestSchema', () => {
  test('takes a verifier of 43 to 128 unreserved characters', () => {
    for (const length of [43, 128]) {
      const codeVerifier = '-._~Aa9'.repeat(19).slice(0, length);
      expect(exchangeRequestSchema.safeParse({ ...request, codeVerifier }).success).toBe(true);
    }
  });

  test('takes nothing beside its four fields', () => {
    expect(exchangeRequestSchema.safeParse({ ...request, clientSecret: 'x' }).success).toBe(false);
  });
});

describe('exchangeResponseSchema', () => {
  test('takes a token that lasts and one that expires', () => {
    expect(exchangeResponseSchema.safeParse(response).success).toBe(true);
    expect(exchangeResponseSchema.safeParse({ ...response, expiresIn: 28_800 }).success).toBe(true);
  });

  test.each([0, -1, 1.5, '28800'])('refuses a lifetime of %j', (expiresIn) => {
    expect(exchangeResponseSchema.safeParse({ ...response, expiresIn }).success).toBe(false);
  });

  test('refuses a token with a line break', () => {
    expect(exchangeResponseSchema.safeParse({ ...response, accessToken: 'gho_\n' }).success).toBe(false);
  });
});

describe('issuerOf', () => {
  test('is the issuer GitHub publishes', () => {
    expect(issuerOf('https://github.com')).toBe('https://github.com/login/oauth');
  });
});
