import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '#platform/github/core/contract.ts';
import { startHarness } from './test/harness.ts';

const own = 'https://site.example';
const partner = 'https://partner.example';

const settings = {
  PUBLIC_URL: `${own}/docs-site`,
  ALLOWED_ORIGINS: partner,
  ALLOWED_REDIRECTS: `${own}/settings/?tab=github&oauth=callback`,
  GITHUB_CLIENT_ID: 'Iv1.client',
  GITHUB_CLIENT_SECRET: 'the-secret-nobody-may-see',
  ENCRYPTION_KEY: 'ab'.repeat(32),
  WEBHOOK_SECRET: 'hook-secret-nobody-may-see',
  VERSION: '1.2.3',
  COMMIT: 'abcdef0123456',
};

let edge: Awaited<ReturnType<typeof startHarness>>;

beforeAll(async () => {
  edge = await startHarness(settings);
});

afterAll(() => edge.close());

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const ask = async (path: string, init: Ask = {}) => {
  const response = await edge.fetch(path, init);
  const text = await response.text();
  return { response, text, header: (name: string) => response.headers.get(name) };
};

describe('GET /api/health', () => {
  test('names the version, the commit and the parts, never a value', async () => {
    const { response, text } = await ask('/api/health');
    expect(response.status).toBe(200);
    const health = JSON.parse(text);
    expect(health).toMatchObject({ status: 'ok', version: '1.2.3', commit: 'abcdef0123456' });
    expect(health.parts).toEqual({
      oauth: { configured: true, missing: [] },
      designs: { configured: false, missing: ['DESIGN_UPSTREAM'] },
      sessions: { configured: true, missing: [] },
      webhooks: { configured: true, missing: [] },
      souls: { configured: false, missing: ['SOULS_REPOSITORY'] },
      database: { configured: true, missing: [] },
      rateLimit: { configured: true, missing: [] },
    });
    for (const secret of [settings.GITHUB_CLIENT_SECRET, settings.ENCRYPTION_KEY, settings.WEBHOOK_SECRET]) {
      expect(text).not.toContain(secret);
    }
  });

  test('answers HEAD with the same headers and no body', async () => {
    const { response, text, header } = await ask('/api/health', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(text).toBe('');
    expect(header('content-type')).toBe('application/json');
  });
});

describe('an address nobody serves', () => {
  test.each([
    '/api',
    '/api/',
    '/api/nope',
    '/api/health/',
    '/api/health/more',
    '/api/HEALTH',
    '/api/%00',
    '/api/%E0%A4%A',
    '/api/..%2f..%2fetc%2fpasswd',
    '/api/githuboauth/callback',
    '/api/<script>alert(1)</script>',
  ])('%s is a JSON 404 and not the page of the site', async (path) => {
    const { response, text, header } = await ask(path);
    expect(response.status).toBe(404);
    expect(header('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem.code).toBe('not-found');
    expect(text).not.toContain('script');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is a 404 as well', async (method) => {
    expect((await ask('/api/nope', { method })).response.status).toBe(404);
  });

  test('outside /api is the site’s own 404 page', async () => {
    const { response, text } = await ask('/nope');
    expect(response.status).toBe(404);
    expect(text).toContain('missing');
  });
});

describe('a problem', () => {
  test('links to its documentation under the public address', async () => {
    const { text, header } = await ask('/api/nope');
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem.type).toBe(`${settings.PUBLIC_URL}/docs/reference/errors/#not-found`);
    expect(problem.status).toBe(404);
    expect(problem.requestId).toBe(header('x-request-id'));
  });
});

describe('methods', () => {
  const routes: readonly [path: string, allow: string, wrong: readonly string[]][] = [
    ['/api/health', 'GET, HEAD, OPTIONS', ['POST', 'PUT', 'PATCH', 'DELETE']],
    ['/api/GitHubOAuth/callback', 'POST, OPTIONS', ['GET', 'HEAD', 'PUT', 'DELETE']],
    ['/api/github/refresh', 'POST, OPTIONS', ['GET', 'HEAD', 'PUT', 'DELETE']],
    ['/api/github/logout', 'POST, OPTIONS', ['GET', 'HEAD', 'PUT', 'DELETE']],
    ['/api/designs/upstream', 'GET, HEAD, OPTIONS', ['POST', 'DELETE']],
    ['/api/designs/upstream/orchard', 'GET, HEAD, OPTIONS', ['POST', 'DELETE']],
    ['/api/designs/upstream/orchard/preview', 'GET, HEAD, OPTIONS', ['POST', 'DELETE']],
  ];

  test.each(routes)('%s allows %s', async (path, allow, wrong) => {
    const { response, text, header } = await ask(path, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(text).toBe('');
    expect(header('allow')).toBe(allow);
    expect(header('content-type')).toBeNull();
    for (const method of wrong) {
      const refused = await ask(path, { method });
      expect(refused.response.status).toBe(405);
      expect(refused.header('allow')).toBe(allow);
      if (method !== 'HEAD') expect(JSON.parse(refused.text).code).toBe('method-not-allowed');
    }
  });
});

describe('origins', () => {
  const strangers = [
    'https://evil.example',
    'null',
    'http://site.example',
    'https://site.example.evil.example',
    'https://evil-site.example',
    'https://site.example:8443',
    'https://sub.partner.example',
    'https://partner.example/',
    'https://PARTNER.example',
    'https://partner.example, https://evil.example',
    '*',
    'file://',
  ];
  const post = (origin: string, path = '/api/github/logout') =>
    ask(path, { method: 'POST', body: '{}', headers: { origin, 'content-type': 'application/json' } });

  test.each([own, partner])('%s may read and post', async (origin) => {
    const read = await ask('/api/health', { headers: { origin } });
    expect(read.header('access-control-allow-origin')).toBe(origin);
    expect(read.header('vary')).toBe('Origin');
    const posted = await post(origin);
    expect(posted.response.status).toBe(200);
    expect(posted.header('access-control-allow-origin')).toBe(origin);
  });

  test('the address the service answers under is its own origin', async () => {
    const { url } = await edge.listen();
    expect((await post(url.origin)).response.status).toBe(200);
  });

  test.each(strangers)('%s may do neither', async (origin) => {
    const read = await ask('/api/health', { headers: { origin } });
    expect(read.header('access-control-allow-origin')).toBeNull();
    expect(read.header('vary')).toBe('Origin');
    const posted = await post(origin);
    expect(posted.response.status).toBe(403);
    expect(JSON.parse(posted.text).code).toBe('origin-not-allowed');
    expect(posted.header('access-control-allow-origin')).toBeNull();
  });

  test('a preflight names methods and headers only to an allowed origin', async () => {
    const preflight = (origin: string) =>
      ask('/api/GitHubOAuth/callback', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, x-evil',
        },
      });
    const allowed = await preflight(partner);
    expect(allowed.header('access-control-allow-origin')).toBe(partner);
    expect(allowed.header('access-control-allow-methods')).toBe('POST');
    expect(allowed.header('access-control-allow-headers')).toBe('Content-Type, Authorization');
    const refused = await preflight('https://evil.example');
    expect(refused.response.status).toBe(204);
    for (const name of ['origin', 'methods', 'headers']) {
      expect(refused.header(`access-control-allow-${name}`)).toBeNull();
    }
  });

  describe('credentials', () => {
    const offered = async (path: string, method: string, origin: string) => {
      const headers = { origin, 'content-type': 'application/json' };
      const { header } = await ask(path, { method, headers, ...(method === 'POST' && { body: '{}' }) });
      return header('access-control-allow-credentials');
    };

    test.each(['/api/GitHubOAuth/callback', '/api/github/refresh', '/api/github/logout'])(
      'of %s are taken from an allowed origin, which carries the session’s cookie',
      async (path) => {
        for (const method of ['POST', 'OPTIONS']) {
          expect(await offered(path, method, partner)).toBe('true');
          expect(await offered(path, method, 'https://evil.example')).toBeNull();
        }
      },
    );

    test.each(['/api/health', '/api/designs/upstream', '/api/nope'])(
      'of %s are taken from nobody',
      async (path) => {
        for (const method of ['GET', 'OPTIONS']) expect(await offered(path, method, partner)).toBeNull();
      },
    );
  });

  test('a refusal to an allowed origin can be read by it', async () => {
    const { response, header } = await ask('/api/nope', { headers: { origin: partner } });
    expect(response.status).toBe(404);
    expect(header('access-control-allow-origin')).toBe(partner);
  });
});

describe('headers', () => {
  test.each(['/api/health', '/api/nope', '/api/designs/upstream'])(
    'of %s are the strict ones',
    async (path) => {
      const { header } = await ask(path);
      expect(header('content-security-policy')).toContain("default-src 'none'");
      expect(header('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(header('referrer-policy')).toBe('no-referrer');
      expect(header('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect(header('cross-origin-opener-policy')).toBe('same-origin');
      expect(header('cross-origin-resource-policy')).toBe('same-origin');
      expect(header('permissions-policy')).toContain('camera=()');
      expect(header('cache-control')).toBe('no-store');
      expect(header('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('the request id is ours, not the visitor’s', async () => {
    const { header } = await ask('/api/health', { headers: { 'x-request-id': 'mine' } });
    expect(header('x-request-id')).not.toBe('mine');
  });
});

describe('logs', () => {
  test('have a line a request with the route and without what the visitor sent', async () => {
    edge.clearLogs();
    await ask('/api/designs/upstream/private-name?token=private-token', {
      headers: {
        'user-agent': 'private-agent',
        'cf-connecting-ip': '203.0.113.77',
        cookie: 'private=cookie',
      },
    });
    const lines = edge.getLogs().map((entry) => JSON.parse(String(entry.message)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      event: 'request',
      method: 'GET',
      route: '/api/designs/upstream/:slug',
      status: 503,
      problem: 'not-configured',
    });
    expect(JSON.stringify(lines)).not.toMatch(/private|203\.0\.113/);
  });
});

describe('a part without its settings', () => {
  test('answers 503 and names what is missing', async () => {
    const { response, text } = await ask('/api/designs/upstream');
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ code: 'not-configured', names: ['DESIGN_UPSTREAM'] });
  });
});

describe('a malformed setting', () => {
  test('stops the start with a sentence that does not hold the value', async () => {
    const start = startHarness({ ENCRYPTION_KEY: 'not-a-key' });
    await expect(start).rejects.toThrow('ENCRYPTION_KEY must be 64 hexadecimal characters.');
    await expect(start).rejects.not.toThrow('not-a-key');
  });
});

describe('migrations', () => {
  test('apply to an empty database and drop a repeated delivery', async () => {
    const worker = edge.getWorker<{ DB: D1Database }>();
    await worker.applyD1Migrations('DB');
    const { DB } = await worker.getEnv();
    const insert = DB.prepare(
      "INSERT INTO deliveries VALUES ('72d3162e', 'push', NULL, 'hagicode/site', '2026-11-21T05:00:00Z') ON CONFLICT DO NOTHING",
    );
    expect((await insert.run()).meta.changes).toBe(1);
    expect((await insert.run()).meta.changes).toBe(0);
  });
});
