import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communityPageSchema } from '#features/soul/core/community/contract.ts';
import {
  bomb,
  cut,
  dripping,
  halfGzip,
  longerThanSaid,
  movedTo,
  notGzip,
  raw,
  reset,
  silent,
} from '../test/faulty-answers.ts';
import { type Answer, json, type ScriptedServer, scriptedServer, send } from '../test/scripted-server.ts';
import { issue } from '../test/souls-world.ts';
import { startWorkerd } from '../test/workerd.ts';

// On workerd's own sockets: the harness sends outbound requests through Node, which follows redirects.

const path = '/repos/hagicode/souls/issues';
let github: ScriptedServer;
let elsewhere: ScriptedServer;
let edge: Awaited<ReturnType<typeof startWorkerd>>;

beforeAll(async () => {
  [github, elsewhere] = await Promise.all([scriptedServer(), scriptedServer()]);
  edge = await startWorkerd({
    PUBLIC_URL: 'http://localhost:8788',
    GITHUB_API_URL: github.url,
    GITHUB_WEB_URL: 'http://localhost:8789',
    SOULS_REPOSITORY: 'hagicode/souls',
  });
});

afterAll(async () => {
  await edge.stop();
  await Promise.all([github.close(), elsewhere.close()]);
});

const get = async (address = '/api/souls', headers: Record<string, string> = {}) => {
  const response = await fetch(edge.url + address, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};

/** Nothing that is kept, and an answer all the same: every row meets a cold cache, and no outage adds up. */
const notKept = json({});

const ask = async (answer: Answer) => {
  github.on(path, answer);
  const { status, text } = await get();
  github.on(path, notKept);
  await get();
  return { status, code: JSON.parse(text).code, text };
};

type Row = readonly [name: string, answer: () => Answer, code: string, status?: number];

const listing = JSON.stringify([issue(1)]);
const deep = '['.repeat(400_000);

describe('a listing of GitHub’s that cannot be used', () => {
  const rows: readonly Row[] = [
    ...[301, 302, 303, 307, 308].map(
      (status): Row => [
        `a ${status} to another server`,
        () => movedTo(status, `${elsewhere.url}/taken`),
        'github-invalid',
      ],
    ),
    ['a 302 to itself', () => movedTo(302, path), 'github-invalid'],
    ['a 302 to a metadata address', () => movedTo(302, 'http://169.254.169.254/latest/'), 'github-invalid'],
    ['a 304 that nobody asked for', () => send(304, { etag: '"x"' }), 'github-invalid'],
    ['status 204', () => send(204, {}), 'github-invalid'],
    ['status 206', () => send(206, {}, listing), 'github-invalid'],
    ['status 500', () => send(500, {}, 'a stack trace of theirs'), 'github-invalid'],
    [
      'HTML with status 502',
      () => send(502, { 'content-type': 'text/html' }, '<h1>Unicorn!</h1>'),
      'github-invalid',
    ],
    ['status 401', () => json({ message: 'Bad credentials' }, 401), 'github-refused'],
    ['status 403', () => json({ message: 'Forbidden' }, 403), 'github-refused'],
    ['status 404', () => json({ message: 'Not Found' }, 404), 'souls-missing'],
    ['status 410', () => json({ message: 'Issues has been disabled' }, 410), 'souls-missing'],
    ['a connection that is reset', () => reset, 'github-unreachable'],
    ['a body that is cut', () => cut, 'github-unreachable'],
    ['a body that is not the gzip it says', () => notGzip, 'github-unreachable'],
    ['half of the gzip', () => halfGzip(listing.repeat(9)), 'github-unreachable'],
    ['10 MB packed as gzip', () => bomb.gzip, 'github-invalid'],
    ['10 MB packed as brotli', () => bomb.br, 'github-invalid'],
    ['more than 8 MB', () => send(200, {}, `["${'x'.repeat(8 * 1024 * 1024)}"]`), 'github-invalid'],
    ['something other than HTTP', () => raw('SSH-2.0-OpenSSH_9.7\r\n'), 'github-unreachable'],
    ['bytes that are no text', () => send(200, {}, new Uint8Array([0x5b, 0xff, 0x5d])), 'github-invalid'],
    [
      'HTML with status 200',
      () => send(200, { 'content-type': 'text/html' }, '<!doctype html>'),
      'github-invalid',
    ],
    ['nothing', () => send(200, {}), 'github-invalid'],
    ['half of the JSON', () => send(200, {}, listing.slice(0, 90)), 'github-invalid'],
    ['an object', () => json({ length: 1e9 }), 'github-invalid'],
    ['JSON 400,000 levels deep', () => send(200, {}, deep), 'github-invalid'],
    ['more than the length it says', () => longerThanSaid(12, listing), 'github-invalid'],
    ['silence', () => silent, 'github-timeout', 504],
    ['a body drop by drop', () => dripping, 'github-timeout', 504],
  ];

  const listed = rows.map(([name, answer, code, status = 502]) => ({ name, answer, code, status }));

  test.each(listed)('as $name is a problem in our words', async ({ answer, code, status }) => {
    const got = await ask(answer());
    expect(got).toMatchObject({ status, code });
    expect(got.text).not.toMatch(/theirs|Unicorn|credentials|disabled/);
    expect(elsewhere.received).toEqual([]);
  });
});

describe('a listing that can', () => {
  test('is served to a hundred at once by one request, and only its souls', async () => {
    github.received.length = 0;
    github.on(path, (response) => {
      setTimeout(
        () => response.end(JSON.stringify([issue(1), issue(2, { body: '<script>alert(1)</script>' })])),
        300,
      );
    });
    const all = await Promise.all(Array.from({ length: 100 }, () => get()));
    for (const { status, text } of all) {
      expect(status).toBe(200);
      expect(communityPageSchema.parse(JSON.parse(text))).toMatchObject({
        total: 1,
        dropped: 1,
        stale: false,
      });
    }
    expect(github.received).toHaveLength(1);
    expect(github.received[0]?.headers).toMatchObject({
      accept: 'application/vnd.github+json',
      'user-agent': 'HagiCode-site',
    });
  });

  test('is answered with an ETag, and with 304 to who has it', async () => {
    const { headers } = await get();
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.+sandbox/);
    const again = await get('/api/souls', { 'if-none-match': headers.get('etag') ?? '' });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  test('has each soul at an address of its own', async () => {
    expect(JSON.parse((await get('/api/souls/1')).text)).toMatchObject({ number: 1, name: 'Soul 1' });
    expect((await get('/api/souls/2')).status).toBe(404);
  });

  test('takes GET, HEAD and OPTIONS', async () => {
    for (const address of ['/api/souls', '/api/souls/1', '/api/soul-marketplace/items']) {
      const refused = await fetch(edge.url + address, { method: 'POST', body: '{}' });
      expect(refused.status).toBe(405);
      expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect((await fetch(edge.url + address, { method: 'OPTIONS' })).status).toBe(204);
    }
    const head = await fetch(`${edge.url}/api/souls`, { method: 'HEAD' });
    expect({ status: head.status, text: await head.text() }).toEqual({ status: 200, text: '' });
  });
});
