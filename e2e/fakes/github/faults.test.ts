import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GitHubStandIn } from '../github.ts';
import {
  badGateway,
  conflict,
  forbidden,
  gone,
  notFound,
  secondaryLimit,
  sso,
  tooMany,
  unauthorized,
  unavailable,
  validation,
} from './answers.ts';
import { app, speakTo, startForTests } from './testing.ts';

let github: GitHubStandIn;
let speak: ReturnType<typeof speakTo>;
let token: string;

beforeAll(async () => {
  github = await startForTests();
  speak = speakTo(github);
});

afterAll(() => github.close());
afterEach(async () => {
  expect(github.violations()).toEqual([]);
  await github.reset();
});

const statuses = async (count: number, path = '/user', as = token): Promise<number[]> => {
  const answers: number[] = [];
  for (let asked = 0; asked < count; asked += 1) answers.push((await speak.call(path, as)).status);
  return answers;
};

const titles = async (): Promise<string[]> => {
  const all = await (await speak.call('/repos/hagicode/site/issues', token)).json();
  return all.map(({ title }: { title: string }) => title);
};

const post = (init: RequestInit = {}) =>
  speak.call('/repos/hagicode/site/issues', token, { method: 'POST', body: '{"title":"Once"}', ...init });

describe('fault', () => {
  test('answers one request, and after that GitHub does', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /^\/user$/, answer: unavailable });
    expect(await statuses(2)).toEqual([503, 200]);
  });

  test('lets so many through first and answers so many', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /^\/user$/, skip: 1, times: 2, answer: unavailable });
    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200]);
  });

  test('concerns one method, one path and one token', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    const other = await github.issueToken('mira-k', ['repo']);
    github.fault({ method: 'GET', path: /\/issues$/, token, answer: unavailable });
    expect((await post()).status).toBe(201);
    expect(await statuses(1, '/repos/hagicode/site/issues', other)).toEqual([200]);
    expect(await statuses(1, '/repos/hagicode/site')).toEqual([200]);
    expect(await statuses(1, '/repos/hagicode/site/issues?state=all')).toEqual([503]);
  });

  test('before: nothing is carried out', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ method: 'POST', path: /\/issues$/, answer: unavailable });
    expect((await post()).status).toBe(503);
    expect(await titles()).toEqual([]);
  });

  test.each([['an error', unavailable] as const, ['a cut connection', 'reset'] as const])(
    'after: it is carried out and %s is all that comes back',
    async (_, answer) => {
      token = await github.issueToken('mira-k', ['repo']);
      github.fault({ method: 'POST', path: /\/issues$/, when: 'after', answer });
      await post().catch(() => {});
      expect(await titles()).toEqual(['Once']);
    },
  );

  test('cuts the connection', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /\/issues$/, answer: 'reset' });
    await expect(post()).rejects.toThrow('fetch failed');
  });

  test('says nothing until it is given up', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /\/issues$/, answer: 'silent' });
    await expect(post({ signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout/);
  });

  test('can be read by the page like any other answer, and leaves preflights alone', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /^\/user$/, answer: sso('https://github.com/orgs/hagicode/sso') });
    expect((await speak.call('/user', undefined, { method: 'OPTIONS' })).status).toBe(204);
    const response = await speak.call('/user', token);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-github-sso')).toBe('required; url=https://github.com/orgs/hagicode/sso');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('5000');
  });

  test('reaches a refresh by the access token that it replaces', async () => {
    const pair = github.issueAppTokens('mira-k');
    const fields = { grant_type: 'refresh_token', refresh_token: pair.refreshToken };
    const fault = { path: /^\/login\/oauth\/access_token$/, token: pair.accessToken };
    github.fault({ ...fault, answer: badGateway });
    github.fault({ ...fault, answer: 'reset' });
    expect((await speak.exchange(app, fields)).status).toBe(502);
    await expect(speak.exchange(app, fields)).rejects.toThrow();
    expect(await (await speak.exchange(app, fields)).json()).toHaveProperty('access_token');
  });

  test('reaches a revocation by the token it carries', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    github.fault({ path: /^\/applications\//, token: accessToken, answer: unavailable });
    const init = {
      method: 'DELETE',
      headers: { authorization: `Basic ${btoa(`${app.clientId}:${app.clientSecret}`)}` },
      body: JSON.stringify({ access_token: accessToken }),
    };
    const path = `/applications/${app.clientId}/token`;
    expect((await speak.call(path, undefined, init)).status).toBe(503);
    expect((await speak.call(path, undefined, init)).status).toBe(204);
  });
});

describe('the ready-made answers', () => {
  const fieldError = { resource: 'Issue', field: 'title', code: 'missing_field' };

  test.each([
    ['unauthorized', unauthorized, 401, {}],
    ['forbidden', forbidden, 403, {}],
    ['sso', sso('https://example.org/sso'), 403, { 'x-github-sso': 'required; url=https://example.org/sso' }],
    ['secondaryLimit', secondaryLimit(30), 403, { 'retry-after': '30' }],
    ['tooMany', tooMany(5), 429, { 'retry-after': '5' }],
    ['notFound', notFound, 404, {}],
    ['gone', gone, 410, {}],
    ['validation', validation([fieldError]), 422, {}],
    ['unavailable', unavailable, 503, {}],
    ['badGateway', badGateway, 502, { 'content-type': 'text/html; charset=utf-8' }],
  ])('%s is what GitHub may answer', async (_, answer, status, headers) => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /\/issues$/, answer });
    const response = await post();
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
  });

  test('conflict is what GitHub may answer to a file', async () => {
    token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /\/contents\//, answer: conflict });
    const init = { method: 'PUT', body: '{"message":"m","content":""}' };
    expect((await speak.call('/repos/hagicode/site/contents/README.md', token, init)).status).toBe(409);
  });
});
