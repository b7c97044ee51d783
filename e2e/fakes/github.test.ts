import { createHash, randomBytes } from 'node:crypto';
import { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubStandIn, startGitHub } from './github.ts';

const redirectUri = 'http://localhost:8788/settings/?tab=github&oauth=callback';
const clientId = 'Iv1.local';
const clientSecret = 'a-secret-for-tests';

let github: GitHubStandIn;

beforeAll(async () => {
  github = await startGitHub({ port: 0, clientId, clientSecret, redirectUris: [redirectUri] });
});

afterAll(() => github.close());
afterEach(() => github.reset());

const s256 = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const authorizePath = (changes: Record<string, string> = {}): string =>
  `/login/oauth/authorize?${new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'public_repo',
    state: 'the-state',
    code_challenge: s256('v'.repeat(43)),
    code_challenge_method: 'S256',
    ...changes,
  })}`;

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
  redirect: 'manual',
});

const decide = async (
  decision: 'authorize' | 'cancel',
  changes: Record<string, string> = {},
): Promise<URL> => {
  const consented = await fetch(
    `${github.url}/login/oauth/consent`,
    form({
      redirect_uri: redirectUri,
      state: 'the-state',
      code_challenge: s256('v'.repeat(43)),
      login: 'mira-k',
      scope: 'public_repo',
      decision,
      ...changes,
    }),
  );
  expect(consented.status).toBe(302);
  return new URL(consented.headers.get('location') ?? '');
};

const newCode = async (changes?: Record<string, string>): Promise<string> =>
  (await decide('authorize', changes)).searchParams.get('code') ?? '';

const redeem = async (changes: Record<string, string> = {}, headers = { accept: 'application/json' }) => {
  const fields = {
    client_id: clientId,
    client_secret: clientSecret,
    code: changes['code'] ?? (await newCode()),
    redirect_uri: redirectUri,
    code_verifier: 'v'.repeat(43),
    ...changes,
  };
  return fetch(`${github.url}/login/oauth/access_token`, form(fields, headers));
};

const call = (path: string, token?: string, init: RequestInit = {}) =>
  fetch(github.url + path, {
    ...init,
    headers: { ...init.headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });

describe('GET /login/oauth/authorize', () => {
  test('shows a consent page that carries the request and escapes it', async () => {
    const page = await call(authorizePath({ state: '"><script>x</script>' }));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('value="mira-k"');
    expect(html).toContain('value="lin-w"');
    expect(html).toContain('>Authorize</button>');
    expect(html).not.toContain('<script>');
  });

  test.each([
    ['a client nobody knows', { client_id: 'other' }, 404],
    ['a redirect address that is not registered', { redirect_uri: 'https://evil.example/' }, 400],
    ['a challenge that is not S256', { code_challenge_method: 'plain' }, 400],
  ])('refuses %s', async (_, changes, status) => {
    expect((await call(authorizePath(changes))).status).toBe(status);
  });
});

describe('POST /login/oauth/consent', () => {
  test('goes back with a code and the state, keeping the query of the redirect address', async () => {
    const back = await decide('authorize');
    expect(back.origin + back.pathname).toBe('http://localhost:8788/settings/');
    expect(Object.fromEntries(back.searchParams)).toEqual({
      tab: 'github',
      oauth: 'callback',
      code: expect.stringMatching(/^[0-9a-f]{20}$/),
      state: 'the-state',
    });
  });

  test('goes back with access_denied after Cancel', async () => {
    const back = await decide('cancel');
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('the-state');
    expect(back.searchParams.has('code')).toBe(false);
  });
});

describe('POST /login/oauth/access_token', () => {
  test('answers the right verifier with a token that works', async () => {
    const granted = await (await redeem()).json();
    expect(granted).toEqual({
      access_token: expect.stringMatching(/^gho_/),
      token_type: 'bearer',
      scope: 'public_repo',
    });
    expect(await (await call('/user', granted.access_token)).json()).toMatchObject({ login: 'mira-k' });
  });

  test('answers in a form unless JSON is asked for', async () => {
    const response = await redeem({}, { accept: '*/*' });
    expect(response.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
    expect(new URLSearchParams(await response.text()).get('token_type')).toBe('bearer');
  });

  test.each([
    ['a wrong verifier', { code_verifier: 'w'.repeat(43) }, 'bad_verification_code'],
    ['no verifier', { code_verifier: '' }, 'bad_verification_code'],
    ['the challenge for a verifier', { code_verifier: s256('v'.repeat(43)) }, 'bad_verification_code'],
    ['a code nobody issued', { code: randomBytes(10).toString('hex') }, 'bad_verification_code'],
    ['a wrong secret', { client_secret: 'guess' }, 'incorrect_client_credentials'],
    ['another redirect address', { redirect_uri: 'http://localhost:8788/' }, 'redirect_uri_mismatch'],
  ])('answers %s with 200 and an error', async (_, changes, error) => {
    const response = await redeem(changes);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ error, error_description: expect.any(String) });
  });

  test('takes a code once', async () => {
    const code = await newCode();
    expect(await (await redeem({ code })).json()).toHaveProperty('access_token');
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('forgets a code after one wrong verifier', async () => {
    const code = await newCode();
    await redeem({ code, code_verifier: 'w'.repeat(43) });
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('cannot be read by a page on another origin', async () => {
    const response = await redeem();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect((await call('/login/oauth/access_token', undefined, { method: 'OPTIONS' })).status).toBe(404);
  });
});

describe('the REST side', () => {
  test.each(['Bearer gho_unknown', 'token nope', 'Basic bWlyYS1rOg=='])(
    'answers %s with 401',
    async (authorization) => {
      const response = await call('/user', undefined, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ message: 'Bad credentials', status: '401' });
    },
  );

  test('names the granted scopes where a browser can read them', async () => {
    const token = await github.issueToken('lin-w', ['public_repo', 'read:user']);
    const response = await call('/user', token);
    expect(response.headers.get('x-oauth-scopes')).toBe('public_repo, read:user');
    const readable = response.headers.get('access-control-expose-headers') ?? '';
    for (const name of [
      'ETag',
      'Link',
      'X-OAuth-Scopes',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
      'Retry-After',
    ]) {
      expect(readable).toContain(name);
    }
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('answers a known ETag with 304, which costs nothing', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    const first = await call('/repos/hagicode/site', token);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4999');
    const second = await call('/repos/hagicode/site', token, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('x-ratelimit-remaining')).toBe('4999');
    await call('/repos/hagicode/site/issues', token, { method: 'POST', body: '{"title":"Changed"}' });
    const third = await call('/repos/hagicode/site', token, { headers: { 'if-none-match': etag } });
    expect(third.status).toBe(200);
  });

  test('allows the preflight of a request with a token', async () => {
    const response = await call('/user', undefined, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:8788', 'access-control-request-headers': 'authorization' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
  });

  test('lists a member’s repositories, private ones only with repo', async () => {
    const names = async (...scopes: readonly string[]) => {
      const octokit = new Octokit({ baseUrl: github.url, auth: await github.issueToken('mira-k', scopes) });
      const { data } = await octokit.rest.repos.listForAuthenticatedUser();
      return data.map((repository) => repository.full_name).sort();
    };
    const visible = ['hagicode/handbook', 'hagicode/site', 'mira-k/field-notes'];
    expect(await names('public_repo')).toEqual(visible);
    expect(await names('repo')).toEqual([...visible, 'mira-k/ledger']);
  });

  test.each<[string, readonly string[], string, string, number]>([
    ['writing with public_repo', ['public_repo'], 'POST', '/repos/hagicode/site/issues', 201],
    ['writing without a scope', [], 'POST', '/repos/hagicode/site/issues', 404],
    ['reading a private repository with repo', ['repo'], 'GET', '/repos/mira-k/ledger', 200],
    ['reading a private repository with public_repo', ['public_repo'], 'GET', '/repos/mira-k/ledger', 404],
    [
      'reading the issues of a private repository',
      ['public_repo'],
      'GET',
      '/repos/mira-k/ledger/issues',
      404,
    ],
  ])('answers %s', async (_, scopes, method, path, status) => {
    const token = await github.issueToken('mira-k', scopes);
    const body = method === 'POST' ? { body: '{"title":"A title"}' } : {};
    expect((await call(path, token, { method, ...body })).status).toBe(status);
  });

  test('hides a private repository from other people', async () => {
    const token = await github.issueToken('lin-w', ['repo']);
    expect((await call('/repos/mira-k/ledger', token)).status).toBe(404);
  });

  test('refuses writing without a token', async () => {
    const response = await call('/repos/hagicode/site/issues', undefined, {
      method: 'POST',
      body: '{"title":"x"}',
    });
    expect(response.status).toBe(401);
  });

  test('has a page behind the address of an issue', async () => {
    const octokit = new Octokit({
      baseUrl: github.url,
      auth: await github.issueToken('mira-k', ['public_repo']),
    });
    const { data } = await octokit.rest.issues.create({
      owner: 'hagicode',
      repo: 'site',
      title: 'Say <b>when</b>',
      body: 'Soon.',
      labels: ['hagicode', 'status:Init'],
    });
    expect(data.html_url).toBe(`${github.url}/hagicode/site/issues/${data.number}`);
    const page = await fetch(data.html_url);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('Soon.');
    expect(html).toContain('status:Init');
    expect(html).not.toContain('<b>when');
    expect((await call('/hagicode/site/issues/999')).status).toBe(404);
  });
});

describe('DELETE /applications/:clientId/token', () => {
  const basic = (secret: string) => ({ authorization: `Basic ${btoa(`${clientId}:${secret}`)}` });
  const revoke = (body: string, headers: Record<string, string> = basic(clientSecret)) =>
    call(`/applications/${clientId}/token`, undefined, { method: 'DELETE', headers, body });

  test('makes the token worthless', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    expect((await revoke(JSON.stringify({ access_token: token }))).status).toBe(204);
    expect((await call('/user', token)).status).toBe(401);
    expect((await revoke(JSON.stringify({ access_token: token }))).status).toBe(404);
  });

  test('wants the client’s credentials', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    const body = JSON.stringify({ access_token: token });
    expect((await revoke(body, basic('guess'))).status).toBe(404);
    expect((await revoke(body, {})).status).toBe(404);
    expect((await call('/user', token)).status).toBe(200);
  });

  test.each(['', '{}', '{"access_token":7}'])('answers %j with 422', async (body) => {
    expect((await revoke(body)).status).toBe(422);
  });
});

describe('reset', () => {
  test('forgets tokens, issues and what was received', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    await call('/repos/hagicode/site/issues', token, { method: 'POST', body: '{"title":"Gone soon"}' });
    expect(github.requests()).toEqual([{ method: 'POST', path: '/repos/hagicode/site/issues' }]);
    await github.reset();
    expect(github.requests()).toEqual([]);
    expect((await call('/user', token)).status).toBe(401);
    const fresh = await github.issueToken('mira-k', ['public_repo']);
    expect(await (await call('/repos/hagicode/site/issues', fresh)).json()).toEqual([]);
  });
});
