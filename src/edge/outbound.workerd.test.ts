import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '#platform/github/core/contract.ts';
import { cut, dripping, movedTo, notGzip, reset, silent } from './test/faulty-answers.ts';
import { type ScriptedServer, scriptedServer } from './test/scripted-server.ts';
import { startWorkerd } from './test/workerd.ts';

// What only workerd's own sockets show: the harness sends outbound requests through Node, which follows redirects. What a
// design site can do wrong is a table of its own.

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
  });
});

afterAll(async () => {
  await edge.stop();
  await Promise.all([upstream.close(), elsewhere.close()]);
});

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

const token = '/login/oauth/access_token';

describe('boundedFetch', () => {
  test.each([301, 302, 303, 307, 308])('refuses a %i and never follows it', async (status) => {
    upstream.on(token, movedTo(status, `${elsewhere.url}/taken`));
    expect(await exchange()).toEqual({ status: 502, code: 'github-invalid' });
    expect(elsewhere.received).toEqual([]);
  });

  test.each([
    ['a reset connection', reset],
    ['a body that was cut short', cut],
    ['a body that does not unpack', notGzip],
  ])('reports %s', async (_, answer) => {
    upstream.on(token, answer);
    expect(await exchange()).toEqual({ status: 502, code: 'github-unreachable' });
  });

  test.each([
    ['head', silent],
    ['body', dripping],
  ])('gives up after 8 seconds where the %s is late', async (_, answer) => {
    upstream.on(token, answer);
    const started = Date.now();
    expect(await exchange()).toEqual({ status: 504, code: 'github-timeout' });
    const seconds = (Date.now() - started) / 1000;
    expect(seconds).toBeGreaterThan(7.5);
    expect(seconds).toBeLessThan(16);
  });

  test('leaves no secret in the output of the runtime', () => {
    expect(edge.output()).toContain('"event":"request"');
    expect(edge.output()).not.toContain(clientSecret);
  });
});
