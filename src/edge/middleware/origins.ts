import type { MiddlewareHandler } from 'hono';
import { exchangePath, logoutPath, refreshPath } from '#platform/github/core/contract.ts';
import type { EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';

const exposed = 'Age, Retry-After, X-Cache, X-Request-Id';

type Allows = (c: EdgeContext, origin: string) => boolean;

/** The site's own origin, and the exact ones that are configured. `null` is nobody's. */
export const allowedBy = ({ publicUrl, allowedOrigins }: EdgeConfig): Allows => {
  const known = new Set(allowedOrigins);
  if (publicUrl !== null) known.add(new URL(publicUrl).origin);
  return (c, origin) => known.has(origin) || origin === new URL(c.req.url).origin;
};

/** The addresses that set or read the sealed cookie of a session; nothing else takes credentials. */
const withCookie: ReadonlySet<string> = new Set([exchangePath, refreshPath, logoutPath]);

const allow = (c: EdgeContext, headers: Headers, origin: string): void => {
  headers.set('access-control-allow-origin', origin);
  if (withCookie.has(c.req.path)) headers.set('access-control-allow-credentials', 'true');
};

const changes = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Exact-origin CORS; a browser on another origin can neither read nor change anything. */
export const origins =
  (allows: Allows): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && allows(c, origin);
    if (origin !== undefined && !allowed && changes(c.req.method)) {
      c.res = problem(c, 'origin-not-allowed');
    } else {
      await next();
    }
    c.res.headers.append('vary', 'Origin');
    if (!allowed) return;
    allow(c, c.res.headers, origin);
    c.res.headers.set('access-control-expose-headers', exposed);
  };

/** What OPTIONS says on an address that exists; the CORS part only to an allowed origin. */
export const preflight = (c: EdgeContext, allows: Allows, methods: readonly string[]): Response => {
  c.set('problem', undefined);
  const headers = new Headers({ allow: [...methods, 'OPTIONS'].join(', ') });
  const origin = c.req.header('origin');
  if (origin !== undefined && allows(c, origin)) {
    headers.set('access-control-allow-methods', methods.join(', '));
    headers.set('access-control-allow-headers', 'Content-Type, Authorization');
    headers.set('access-control-max-age', '600');
  }
  return new Response(null, { status: 204, headers });
};
