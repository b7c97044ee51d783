import { describe, expect, test } from 'vitest';
import { checkSecrets } from './secrets.ts';
import { foreign, tagsIn } from './testing.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const secret = {
  github: ['ghp', `${'a1B2c3D4'.repeat(4)}e5F6`].join('_'),
  fineGrained: ['github', 'pat', '11ABCDEFG0'.repeat(5)].join('_'),
  openai: ['sk', 'proj', 'Ab3dEf6hIj9'.repeat(4)].join('-'),
  anthropic: ['sk', 'ant', 'api03', 'Zx9yWv8u'.repeat(4)].join('-'),
  aws: `AK${'IA'}QX7L2RM5T3WZ6BND`,
  slack: ['xoxb', '1234567890', 'abcdefGHIJKL'].join('-'),
  google: `AI${'za'}${'Sy0-9_b'.repeat(5)}`,
  jwt: [
    `ey${'J'}hbGciOiJIUzI1NiJ9`,
    `ey${'J'}zdWIiOiIxMjM0NTY3ODkwIn0`,
    'dBjftJeZ4CVPmB92K27uhbUJU1p1r',
  ].join('.'),
  privateKey: ['-----BEGIN RSA', 'PRIVATE KEY-----\nMIIEow\n-----END RSA', 'PRIVATE KEY-----'].join(' '),
  password: 'q7!Kz2#Vw9pL',
};

const kindOf = (text: string) => {
  const detail = checkSecrets(foreign(text))[0]?.detail;
  return detail?.tag === 'secret' ? detail.secrets.map(({ kind }) => kind) : [];
};

describe('checkSecrets', () => {
  test.each([
    ['github', `Use ${secret.github} for the API.`],
    ['github', `用 ${secret.fineGrained} 访问`],
    ['openai', `key ${secret.openai}`],
    ['anthropic', `钥匙是${secret.anthropic}。`],
    ['aws', `id=${secret.aws}`],
    ['slack', secret.slack],
    ['google', `maps: ${secret.google}`],
    ['jwt', `Bearer ${secret.jwt}`],
    ['private-key', `before\n${secret.privateKey}\nafter`],
    ['password', `password=${secret.password}`],
    ['password', `密码：${secret.password}`],
  ])('knows a secret of %s', (kind, text) => {
    expect(kindOf(text)).toEqual([kind]);
  });

  test.each([
    'Never print a password.',
    'password = process.env.DB_PASSWORD_2',
    'password: <your password>',
    'password=changeme123',
    'api_key: your-key-1',
    'secret: late-night-22',
    'The AWS example AKIAIOSFODNN7EXAMPLE is not a key.',
    'Uses the sk- prefix and ghp_ tokens.',
    'SHA-256 f7336a0c4b1d9e2f5a8c7b6d3e0f1a2b',
    'task-management-for-the-whole-team-in-2026',
    '密码不要写在提示词里。',
    '口令：记在脑子里的那个',
  ])('takes “%s” for none', (text) => {
    expect(tagsIn(checkSecrets, text)).toEqual([]);
  });

  test('never holds the secret, and masks it in place', () => {
    for (const value of Object.values(secret)) {
      const [finding] = checkSecrets(foreign(`password=${value}`));
      expect(JSON.stringify(finding)).not.toContain(value);
      expect(finding).toMatchObject({ severity: 'error' });
    }
    expect(checkSecrets(foreign(`Use ${secret.github}, then rest.`))[0]?.fix?.text).toBe(
      'Use ghp_••••, then rest.',
    );
  });
});
