import { withoutBase } from '#lib/url.ts';

/** `page`: a document of ours. `asset`: a file whose name holds its hash. `data`: anything else of ours that is public. */
export type Kind = 'page' | 'asset' | 'data';

export type Asked = Pick<Request, 'method' | 'mode' | 'url'> & {
  readonly headers: { has(name: string): boolean };
};

const secrets = ['code', 'state', 'oauth', 'iss', 'error', 'token'];

/**
 * How a request may be kept; null where it goes to the network untouched: other origins, the edge service, the answer of a
 * sign-in and anything that carries a token.
 */
export const kindOf = (request: Asked, scope: string): Kind | null => {
  const url = new URL(request.url);
  const { origin, pathname: base } = new URL(scope);
  if (request.method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(base)) return null;
  if (request.headers.has('authorization') || secrets.some((name) => url.searchParams.has(name))) return null;
  const path = withoutBase(base, url.pathname);
  if (/^\/api(\/|$)/.test(path) || path === '/sw.js') return null;
  if (path.startsWith('/_astro/')) return 'asset';
  return request.mode === 'navigate' || path.endsWith('/') ? 'page' : 'data';
};
