import { describe, expect, test } from 'vitest';
import { siteAddress, siteConfig } from './environment.ts';

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
