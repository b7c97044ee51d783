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

/** Cloudflare's `_headers` for the static files: the policy everywhere, public data open to every origin, hashed files kept. */
export const headersFile = (policy: string, base: string): string => {
  const root = base.replace(/\/$/, '');
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const text = `${[
    block('/*', { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'`, ...everywhere }),
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
