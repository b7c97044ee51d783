import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '#platform/github/core/contract.ts';
import { type Answer, json, type ScriptedServer, scriptedServer, send } from './test/scripted-server.ts';
import { startWorkerd } from './test/workerd.ts';

// What only workerd's own sockets show: the harness sends outbound requests through Node, which follows redirects.

const redirectUri = 'http://localhost:8788/settings/?tab=github&oauth=callback';
const clientSecret = 'the-secret-nobody-may-see';

let upstream: ScriptedServer;
let elsewhere: ScriptedServer;
let edge: Awaited<ReturnType<typeof startWorkerd>>;

beforeAll(async () => {
  [upstream, elsewhere] = await Promise.all([scriptedServer(), scriptedServer()]);
  edge = await startWorkerd({
    PUBLIC_URL: 'http://localhost:8788',
    ALLOWED_REDIRECTS: redirectUri,
    GITHUB_API_URL: upstream.url,
    GITHUB_WEB_URL: upstream.url,
    GITHUB_CLIENT_ID: 'Iv1.client',
    GITHUB_CLIENT_SECRET: clientSecret,
    DESIGN_UPSTREAM: upstream.url,
  });
  upstream.on('/designs/index.json', json({ entries: designs }));
});

afterAll(async () => {
  await edge.stop();
  await Promise.all([upstream.close(), elsewhere.close()]);
});

const names = ['moved', 'bomb', 'reset', 'cut', 'corrupt', 'silent', 'dripping', 'large', 'packed'];

const designs = names.map((slug) => ({
  slug,
  title: slug,
  previewLightImageUrl: `/previews/${slug}.png`,
}));

const exchange = async () => {
  const response = await fetch(`${edge.url}/api/GitHubOAuth/callback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code: 'c0de',
      state: 'S'.repeat(43),
      redirectUri,
      codeVerifier: 'v'.repeat(43),
      remember: false,
    }),
  });
  return { status: response.status, code: problemSchema.parse(await response.json()).code };
};

const design = async (slug: string) => {
  const response = await fetch(`${edge.url}/api/designs/upstream/${slug}`);
  return {
    status: response.status,
    code: response.ok ? null : problemSchema.parse(await response.json()).code,
  };
};

const gzipped = (text: string): Answer =>
  send(200, { 'content-type': 'text/markdown', 'content-encoding': 'gzip' }, gzipSync(text));

const moved = (status: number): Answer => send(status, { location: `${elsewhere.url}/taken` });

const reset: Answer = (response) => void response.socket?.resetAndDestroy();

const cut: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"access_token":');
  setTimeout(() => response.socket?.destroy(), 20);
};

const silent: Answer = () => undefined;

/** Headers at once, then a byte every half second for ever. */
const dripping: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 500);
  response.once('close', () => clearInterval(timer));
};

const token = '/login/oauth/access_token';
const file = (slug: string): string => `/designs/${slug}/DESIGN.md`;

describe('boundedFetch', () => {
  test.each([301, 302, 303, 307, 308])('refuses a %i and never follows it', async (status) => {
    upstream.on(token, moved(status));
    upstream.on(file('moved'), moved(status));
    expect(await exchange()).toEqual({ status: 502, code: 'github-invalid' });
    expect(await design('moved')).toEqual({ status: 502, code: 'upstream-redirect' });
    expect(elsewhere.received).toEqual([]);
  });

  test('reports a reset connection', async () => {
    upstream.on(token, reset);
    upstream.on(file('reset'), reset);
    expect(await exchange()).toEqual({ status: 502, code: 'github-unreachable' });
    expect(await design('reset')).toEqual({ status: 502, code: 'upstream-unreachable' });
  });

  test('reports a body that was cut short', async () => {
    upstream.on(token, cut);
    upstream.on(file('cut'), cut);
    expect(await exchange()).toEqual({ status: 502, code: 'github-unreachable' });
    expect(await design('cut')).toEqual({ status: 502, code: 'upstream-unreachable' });
  });

  test('reports a body that does not unpack', async () => {
    upstream.on(file('corrupt'), send(200, { 'content-encoding': 'gzip' }, 'this is not gzip'));
    expect(await design('corrupt')).toEqual({ status: 502, code: 'upstream-unreachable' });
  });

  test('counts the unpacked bytes', async () => {
    upstream.on(file('packed'), gzipped('x'.repeat(256 * 1024)));
    upstream.on(file('bomb'), gzipped('x'.repeat(256 * 1024 + 1)));
    expect(await design('packed')).toEqual({ status: 200, code: null });
    expect(await design('bomb')).toEqual({ status: 502, code: 'upstream-too-large' });
  });

  test('gives up after 8 seconds, whether the head or the body is late', async () => {
    upstream.on(token, silent);
    upstream.on(file('silent'), silent);
    upstream.on(file('dripping'), dripping);
    const started = Date.now();
    const answers = await Promise.all([exchange(), design('silent'), design('dripping')]);
    const seconds = (Date.now() - started) / 1000;
    expect(answers).toEqual([
      { status: 504, code: 'github-timeout' },
      { status: 504, code: 'upstream-timeout' },
      { status: 504, code: 'upstream-timeout' },
    ]);
    expect(seconds).toBeGreaterThan(7.5);
    expect(seconds).toBeLessThan(8.5);
  });

  test('leaves no secret in the output of the runtime', () => {
    expect(edge.output()).toContain('"event":"request"');
    expect(edge.output()).not.toContain(clientSecret);
  });
});
