import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';
import { siteConfig } from './environment.ts';
import { headersFile } from './headers-file.ts';

const policy = contentSecurityPolicy(siteConfig({ EDGE_URL: 'https://edge.example' }), [
  { hash: 'sha256-abc=', what: 'boot' },
]);

describe('contentSecurityPolicy', () => {
  test('lets scripts run from this site and the reviewed list only', () => {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  });

  test('connects to this site, GitHub and the edge and to nobody else', () => {
    expect(policy).toContain("connect-src 'self' https://api.github.com https://edge.example;");
    expect(policy).toContain("default-src 'none'");
  });
});

describe('headersFile', () => {
  test('adds what a meta element cannot say', () => {
    expect(headersFile(policy, '/')).toContain("frame-ancestors 'none'");
  });

  test('opens public data to every origin, under the base', () => {
    expect(headersFile(policy, '/site/')).toMatch(
      /\/site\/prices\.json\n {2}Access-Control-Allow-Origin: \*/,
    );
  });

  test('refuses a line that Cloudflare would drop', () => {
    expect(() => headersFile('x'.repeat(2001), '/')).toThrow(/over 2000 characters/);
  });
});
