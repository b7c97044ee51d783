import { describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { memoryStore } from './cache/memory-store.ts';
import { readConfig } from './config.ts';
import type { Bindings } from './http.ts';
import type { LogLine } from './log.ts';

const service = () => {
  const config = readConfig({ PUBLIC_URL: 'https://site.example' });
  if (!config.ok) throw new Error(config.error.join(' '));
  const lines: LogLine[] = [];
  const app = createApp({
    config: config.value,
    fetch: () => Promise.reject(new Error('nobody is there')),
    log: (line) => lines.push(line),
    now: () => 1000,
    newId: () => 'the-request-id',
    kept: memoryStore(0),
    background: () => undefined,
  });
  return { app, lines };
};

const failing: Bindings = {
  SIGN_IN_LIMIT: { limit: () => Promise.reject(new RangeError('private detail')) },
};

const logout = {
  method: 'POST',
  body: '{}',
  headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.1' },
};

describe('createApp', () => {
  test('answers an unexpected error with a problem that says nothing about it', async () => {
    const { app } = service();
    const response = await app.request('/api/github/logout', logout, failing);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: 'https://site.example/docs/reference/errors/#internal-error',
      title: 'Something went wrong here',
      status: 500,
      code: 'internal-error',
      requestId: 'the-request-id',
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('logs the class of an unexpected error and not its message', async () => {
    const { app, lines } = service();
    await app.request('/api/github/logout', logout, failing);
    expect(lines).toEqual([
      {
        event: 'request',
        requestId: 'the-request-id',
        method: 'POST',
        route: '/api/github/logout',
        status: 500,
        milliseconds: 0,
        problem: 'internal-error',
        error: 'RangeError',
      },
    ]);
  });

  test('does without the bindings of the platform', async () => {
    const { app } = service();
    const health = await app.request('/api/health');
    expect(await health.json()).toMatchObject({
      parts: { database: { configured: false }, rateLimit: { configured: false } },
    });
    expect((await app.request('/api/github/logout', logout)).status).toBe(503);
  });
});
