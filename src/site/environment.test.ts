import { describe, expect, test } from 'vitest';
import { modelSources, siteAddress, siteConfig } from './environment.ts';

describe('siteAddress', () => {
  test('stands at the root of hagicode.com by default', () => {
    expect(siteAddress({})).toEqual({ site: 'https://hagicode.com', base: '/' });
  });

  test.each(['site', '/site', 'https://x/'])('refuses the base %s with a sentence', (base) => {
    expect(() => siteAddress({ SITE_BASE: base })).toThrow(/must begin and end with a slash/);
  });
});

describe('siteConfig', () => {
  test('has no GitHub application unless one is named', () => {
    expect(siteConfig({ GITHUB_CLIENT_ID: '' }).github.clientId).toBeNull();
    expect(siteConfig({ GITHUB_CLIENT_ID: 'abc' }).github.clientId).toBe('abc');
  });

  test('drops the final slash of an origin and refuses what is none', () => {
    expect(siteConfig({ EDGE_URL: 'https://edge.example/' }).edgeUrl).toBe('https://edge.example');
    expect(() => siteConfig({ EDGE_URL: 'edge' })).toThrow(/EDGE_URL is "edge"/);
  });
});

describe('modelSources', () => {
  test('are Anthropic, OpenAI and this machine, and what SOUL_TRY_ORIGINS adds', () => {
    const own = modelSources({});
    expect(own).toEqual([
      'https://api.anthropic.com',
      'https://api.openai.com',
      'http://localhost:*',
      'http://127.0.0.1:*',
    ]);
    expect(modelSources({ SOUL_TRY_ORIGINS: 'https://models.example, https://b.example:8443' })).toEqual([
      ...own,
      'https://models.example',
      'https://b.example:8443',
    ]);
  });

  test.each([
    'http://models.example',
    'https://models.example/v1',
    'https://*',
    "https://a;script-src 'unsafe-inline'",
    'https://a;b',
    'models.example',
  ])('refuse %s with a sentence', (text) => {
    expect(() => modelSources({ SOUL_TRY_ORIGINS: text })).toThrow(
      /SOUL_TRY_ORIGINS holds .* no https origin/,
    );
  });
});
