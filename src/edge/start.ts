import { waitUntil } from 'cloudflare:workers';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { upstreamStore } from './cache/upstream-store.ts';
import { readConfig } from './config.ts';
import type { EdgeEnv } from './http.ts';
import { consoleLog } from './log.ts';

/** Binds the real environment, network, clock and log. A malformed setting stops the start with a sentence. */
export const start = (environment: Readonly<Record<string, unknown>>): Hono<EdgeEnv> => {
  const config = readConfig(environment);
  if (!config.ok) throw new Error(`The edge service cannot start. ${config.error.join(' ')}`);
  const now = () => Date.now();
  const background = (work: Promise<unknown>) => waitUntil(work);
  return createApp({
    config: config.value,
    fetch: (url, init) => fetch(url, init),
    log: consoleLog,
    now,
    newId: () => crypto.randomUUID(),
    kept: upstreamStore(environment['DB'] as D1Database | undefined, { now, background }),
    background,
  });
};
