import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Store } from './cache/store.ts';
import type { EdgeConfig } from './config.ts';
import { designRoutes } from './designs/routes.ts';
import { healthRoutes } from './health.ts';
import { type EdgeEnv, problem } from './http.ts';
import type { Log } from './log.ts';
import { observe } from './middleware/observe.ts';
import { allowedBy, origins, preflight } from './middleware/origins.ts';
import { oauthRoutes } from './oauth/routes.ts';
import { boundedFetch, type Fetch } from './outbound.ts';
import { soulRoutes } from './souls/routes.ts';

export interface World {
  readonly config: EdgeConfig;
  readonly fetch: Fetch;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
  /** What upstreams sent, kept for the next who asks. */
  readonly kept: Store;
  /** Lets work go on after the answer. */
  readonly background: (work: Promise<unknown>) => void;
}

/** The whole service as one request handler. */
export const createApp = ({ config, fetch, kept, background, ...world }: World): Hono<EdgeEnv> => {
  const outbound = boundedFetch(fetch);
  const allows = allowedBy(config);
  const app = new Hono<EdgeEnv>();
  app.use(observe({ ...world, documentation: `${config.publicUrl ?? ''}/docs/reference/errors/` }));
  app.use(origins(allows));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        c.req.method === 'OPTIONS'
          ? preflight(c, allows, methods)
          : problem(c, 'method-not-allowed', { headers: { allow: [...methods, 'OPTIONS'].join(', ') } }),
    }),
  );
  app.route('/', healthRoutes(config));
  app.route('/', oauthRoutes(config, outbound, world.now));
  const upstreams = { outbound, store: kept, now: world.now, background };
  app.route('/', designRoutes(config, upstreams));
  app.route('/', soulRoutes(config, upstreams));
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((_cause, c) => problem(c, 'internal-error'));
  return app;
};
