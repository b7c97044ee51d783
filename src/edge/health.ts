import { Hono } from 'hono';
import type { EdgeConfig, Part } from './config.ts';
import type { EdgeEnv } from './http.ts';

interface PartHealth {
  readonly configured: boolean;
  /** Names of settings, never values. */
  readonly missing: readonly string[];
}

const partHealth = (part: Part<unknown>): PartHealth => ({
  configured: part.ok,
  missing: part.ok ? [] : part.error,
});

const bindingHealth = (binding: unknown, name: string): PartHealth => ({
  configured: binding !== undefined,
  missing: binding === undefined ? [name] : [],
});

export const healthRoutes = (config: EdgeConfig): Hono<EdgeEnv> =>
  new Hono<EdgeEnv>().get('/api/health', (c) =>
    c.json({
      status: 'ok',
      version: config.version,
      commit: config.commit,
      parts: {
        oauth: partHealth(config.oauth),
        designs: partHealth(config.designs),
        sessions: partHealth(config.sessions),
        webhooks: partHealth(config.webhooks),
        souls: partHealth(config.souls),
        database: bindingHealth(c.env?.DB, 'DB'),
        rateLimit: bindingHealth(c.env?.SIGN_IN_LIMIT, 'SIGN_IN_LIMIT'),
      },
    }),
  );
