import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { EdgeEnv } from '../http.ts';
import type { Log } from '../log.ts';

const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

export interface Observation {
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
  readonly documentation: string;
}

/** Request id, security headers and one log line, around everything else. */
export const observe =
  ({ log, now, newId, documentation }: Observation): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const started = now();
    const requestId = newId();
    c.set('requestId', requestId);
    c.set('documentation', documentation);
    await next();
    // Not by `c.header`, which copies the whole answer each time.
    const { headers } = c.res;
    headers.set('x-request-id', requestId);
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    if (!headers.has('cross-origin-resource-policy'))
      headers.set('cross-origin-resource-policy', 'same-origin');
    const problem = c.get('problem');
    log({
      event: 'request',
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: now() - started,
      ...(problem && { problem }),
      ...(c.error && { error: c.error.name }),
    });
  };
