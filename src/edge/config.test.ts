import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig, settingNames } from './config.ts';

const sentences = (environment: Record<string, unknown>): readonly string[] => {
  const config = readConfig(environment);
  return config.ok ? [] : config.error;
};

const valid = {
  PUBLIC_URL: 'https://site.example/base',
  ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
  ALLOWED_REDIRECTS: 'https://site.example/settings/?tab=github&oauth=callback',
  GITHUB_CLIENT_ID: 'Iv1.0123456789abcdef',
  GITHUB_CLIENT_SECRET: '0123456789abcdef0123456789abcdef01234567',
  ENCRYPTION_KEY: '0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789',
  WEBHOOK_SECRET: 'a-secret-of-some-length',
  SOULS_REPOSITORY: 'hagicode/souls',
  DESIGN_UPSTREAM: 'https://design.example',
  DESIGN_PREVIEW_ORIGINS: 'https://cdn.example',
};

describe('.dev.vars.example', () => {
  const example = readFileSync('.dev.vars.example', 'utf8');

  test('has every setting, each under a comment', () => {
    expect(Object.keys(parseEnv(example)).sort()).toEqual([...settingNames].sort());
    for (const paragraph of example.trim().split('\n\n')) expect(paragraph).toMatch(/^# /);
  });

  test('starts as it stands', () => {
    expect(sentences(parseEnv(example))).toEqual([]);
  });
});

describe('readConfig', () => {
  test('reads every part', () => {
    const config = readConfig(valid);
    expect(config.ok && config.value).toMatchObject({
      publicUrl: 'https://site.example/base',
      allowedOrigins: ['https://a.example', 'https://b.example:8443'],
      github: { apiUrl: 'https://api.github.com', webUrl: 'https://github.com' },
      oauth: { ok: true, value: { redirects: [valid.ALLOWED_REDIRECTS] } },
      designs: { ok: true, value: { previewOrigins: ['https://design.example', 'https://cdn.example'] } },
      sessions: { ok: true },
      webhooks: { ok: true, value: { secrets: ['a-secret-of-some-length'] } },
      souls: { ok: true, value: { repository: 'hagicode/souls' } },
    });
  });

  test('starts with nothing at all, every part switched off by name', () => {
    const config = readConfig({});
    expect(config.ok && config.value).toMatchObject({
      publicUrl: null,
      allowedOrigins: [],
      oauth: { ok: false, error: ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET', 'ALLOWED_REDIRECTS'] },
      designs: { ok: false, error: ['DESIGN_UPSTREAM'] },
      sessions: { ok: false, error: ['ENCRYPTION_KEY'] },
    });
  });

  test('takes an empty value for a missing one', () => {
    const config = readConfig({ ...valid, GITHUB_CLIENT_SECRET: '' });
    expect(config.ok && config.value.oauth).toEqual({ ok: false, error: ['GITHUB_CLIENT_SECRET'] });
  });

  test('passes over bindings and settings of others', () => {
    expect(sentences({ ...valid, DB: {}, ASSETS: {}, SOMETHING: 'else' })).toEqual([]);
  });

  const malformed: readonly [name: string, value: unknown][] = [
    ['ENCRYPTION_KEY', 'ab'.repeat(31)],
    ['ENCRYPTION_KEY', 'zz'.repeat(32)],
    ['ENCRYPTION_KEY', `${'ab'.repeat(32)}\n`],
    ['ENCRYPTION_KEY', 7],
    ['PUBLIC_URL', 'site.example'],
    ['PUBLIC_URL', 'http://site.example'],
    ['PUBLIC_URL', 'https://site.example/'],
    ['PUBLIC_URL', 'https://site.example?x'],
    ['PUBLIC_URL', 'https://user:pass@site.example'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://a.example/'],
    ['ALLOWED_ORIGINS', 'https://a.example, null'],
    ['ALLOWED_ORIGINS', 'https://*.example'.replace('*', ' ')],
    ['ALLOWED_REDIRECTS', '/settings/'],
    ['ALLOWED_REDIRECTS', 'http://site.example/settings/'],
    ['ALLOWED_REDIRECTS', 'https://site.example/#x'],
    ['GITHUB_API_URL', 'https://api.github.com/'],
    ['GITHUB_WEB_URL', 'ftp://github.com'],
    ['GITHUB_CLIENT_ID', 'a b'],
    ['GITHUB_CLIENT_SECRET', 'short'],
    ['WEBHOOK_SECRET', 'short'],
    ['SOULS_REPOSITORY', 'https://github.com/hagicode/souls'],
    ['DESIGN_UPSTREAM', 'https://design.example/catalogue'],
    ['DESIGN_UPSTREAM', 'http://169.254.169.254'],
    ['DESIGN_PREVIEW_ORIGINS', 'cdn.example'],
    ['VERSION', 'latest'],
    ['COMMIT', 'HEAD'],
  ];

  test.each(malformed)('answers a malformed %s (%j) with one sentence without the value', (name, value) => {
    const [sentence, ...more] = sentences({ ...valid, [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`));
    expect(sentence).not.toContain(String(value));
    expect(more).toEqual([]);
  });

  describe('loopback addresses', () => {
    const local = {
      GITHUB_API_URL: 'http://127.0.0.1:8789',
      GITHUB_WEB_URL: 'http://localhost:8789',
      DESIGN_UPSTREAM: 'http://[::1]:8791',
    };

    test('are for a site that is on loopback itself', () => {
      expect(sentences({ ...local, PUBLIC_URL: 'http://localhost:8788' })).toEqual([]);
    });

    test.each([['https://site.example'], ['']])('are refused where the site is at %j', (publicUrl) => {
      expect(sentences({ ...local, PUBLIC_URL: publicUrl })).toEqual([
        'GITHUB_API_URL must not point to this computer unless PUBLIC_URL does.',
        'GITHUB_WEB_URL must not point to this computer unless PUBLIC_URL does.',
        'DESIGN_UPSTREAM must not point to this computer unless PUBLIC_URL does.',
      ]);
    });
  });
});
