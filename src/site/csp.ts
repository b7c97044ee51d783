import type { SiteConfig } from '#platform/config/core/schema.ts';

export interface ReviewedScript {
  /** `sha256-…` of the exact text between the tags. */
  readonly hash: string;
  /** What it is and who wrote it; read before it is added. */
  readonly what: string;
}

/** One directive a line, in the order the policy is sent; `models` are the sources that the test drive alone may connect to. */
export const contentSecurityPolicy = (
  config: SiteConfig,
  reviewed: readonly ReviewedScript[],
  models: readonly string[] = [],
): string => {
  const api = new URL(config.github.apiUrl).origin;
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${reviewed.map(({ hash }) => `'${hash}'`).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${[api, config.edgeUrl, ...models].filter((source) => source !== '').join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
};
