import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';
import { modelSources, siteConfig } from './environment.ts';
import { headersFile } from './headers-file.ts';

const config = siteConfig({ EDGE_URL: 'https://edge.example' });
const reviewed = [{ hash: 'sha256-abc=', what: 'boot' }];
const policy = contentSecurityPolicy(config, reviewed);
const testDrive = contentSecurityPolicy(
  config,
  reviewed,
  modelSources({ SOUL_TRY_ORIGINS: 'https://models.example' }),
);

/** Each rule of a `_headers` file by its path. */
const rulesOf = (file: string): Map<string, string> =>
  new Map(
    file
      .trim()
      .split('\n\n')
      .map((rule) => [rule.split('\n')[0] ?? '', rule]),
  );

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

  test('lets the test drive connect to models besides, and differs in nothing else', () => {
    const models =
      ' https://api.anthropic.com https://api.openai.com http://localhost:* http://127.0.0.1:* https://models.example';
    expect(testDrive).toContain(`connect-src 'self' https://api.github.com https://edge.example${models};`);
    expect(testDrive.replace(models, '')).toBe(policy);
  });
});

describe('headersFile', () => {
  test('adds what a meta element cannot say', () => {
    expect(headersFile(policy, testDrive, '/')).toContain("frame-ancestors 'none'");
  });

  test('opens public data to every origin, under the base', () => {
    expect(headersFile(policy, testDrive, '/site/')).toMatch(
      /\/site\/prices\.json\n {2}Access-Control-Allow-Origin: \*/,
    );
  });

  test('replaces the policy on the test drive, in every language and under the base, and nowhere else', () => {
    const rules = rulesOf(headersFile(policy, testDrive, '/site/'));
    for (const path of ['/site/soul/try/', '/site/zh-cn/soul/try/'])
      expect(rules.get(path)?.split('\n')).toEqual([
        path,
        '  ! Content-Security-Policy',
        `  Content-Security-Policy: ${testDrive}; frame-ancestors 'none'`,
      ]);
    const wide = [...rules].filter(([, rule]) => rule.includes('anthropic')).map(([path]) => path);
    expect(wide).toEqual(['/site/soul/try/', '/site/zh-cn/soul/try/']);
  });

  test('refuses a line that Cloudflare would drop', () => {
    expect(() => headersFile('x'.repeat(2001), '', '/')).toThrow(/over 2000 characters/);
  });
});
