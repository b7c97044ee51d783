import { describe, expect, test } from 'vitest';
import { credentialOf, looksLikeToken } from './credential.ts';

describe('credentialOf', () => {
  test.each([
    ['gho_16C7e42F292c6912E7710c838347Ae178B4a', 'oauth-app'],
    ['ghu_16C7e42F292c6912E7710c838347Ae178B4a', 'github-app'],
    ['github_pat_11AAAAAAA0example', 'fine-grained'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'classic'],
    ['0123456789abcdef0123456789abcdef01234567', 'classic'],
  ])('takes %s for %s', (token, credential) => {
    expect(credentialOf(token)).toBe(credential);
  });
});

describe('looksLikeToken', () => {
  test.each(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'])('knows %s', (prefix) => {
    expect(looksLikeToken(`${prefix}16C7e42F292c6912`)).toBe(true);
  });

  test.each(['ghp/site', 'ghp_corp/site', 'github/site', 'o/ghp_16C7e42F292c6912', ''])(
    'lets %j pass',
    (text) => {
      expect(looksLikeToken(text)).toBe(false);
    },
  );
});
