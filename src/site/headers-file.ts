import { locales, localized } from '#platform/i18n/core/locale.ts';

/** Longest line Cloudflare reads in `_headers`. */
const longest = 2000;

const everywhere: Record<string, string> = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), payment=(), usb=(), microphone=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const block = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const policyHeader = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
});

/** Two values of one header would both hold, so the one that stands everywhere is taken back. */
const ownPolicy = (path: string, policy: string): string =>
  block(path, policyHeader(policy)).replace('\n', '\n  ! Content-Security-Policy\n');

/**
 * Cloudflare's `_headers` for the static files: the policy everywhere but on the test drive, which has its own; public
 * data open to every origin; hashed files kept.
 */
export const headersFile = (policy: string, testDrivePolicy: string, base: string): string => {
  const root = base.replace(/\/$/, '');
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const text = `${[
    block('/*', { ...policyHeader(policy), ...everywhere }),
    ...locales.map((locale) => ownPolicy(root + localized('/soul/try/', locale), testDrivePolicy)),
    block(`${root}/_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...[
      '/prices.json',
      '/souls/*',
      '/designs/*.json',
      '/designs/*.css',
      '/designs/*.png',
      '/designs/*/DESIGN.md',
      '/llms.txt',
      '/blog/rss.xml',
    ].map((path) => block(root + path, open)),
  ].join('\n\n')}\n`;
  const tooLong = text.split('\n').find((line) => line.length > longest);
  if (tooLong !== undefined)
    throw new Error(
      `Cloudflare ignores lines over ${longest} characters in _headers; this one has ${tooLong.length}.`,
    );
  return text;
};
