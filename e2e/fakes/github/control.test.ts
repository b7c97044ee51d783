import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GitHubStandIn } from '../github.ts';
import { readyMadeNames } from './ready-made.ts';
import { app, speakTo, startForTests } from './testing.ts';

let github: GitHubStandIn;
let speak: ReturnType<typeof speakTo>;

beforeAll(async () => {
  github = await startForTests();
  speak = speakTo(github);
});

afterAll(() => github.close());
afterEach(() => github.reset());

const order = (path: string, body: unknown) =>
  speak.call(`/_stand-in${path}`, undefined, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const look = async (path: string) => (await speak.call(`/_stand-in${path}`)).json();
const statusOf = async (token: string) => (await speak.call('/user', token)).status;

describe('/_stand-in/faults', () => {
  test.each(readyMadeNames)('orders %s', async (answer) => {
    const token = await github.issueToken('mira-k', ['repo']);
    expect((await order('/faults', { token, path: '^/user$', answer })).status).toBe(204);
    expect(await statusOf(token)).toBeGreaterThanOrEqual(400);
    expect(await statusOf(token)).toBe(200);
  });

  test('takes the seconds to wait, and an answer of one’s own', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    await order('/faults', { token, path: '.', answer: 'tooMany', with: 7 });
    expect((await speak.call('/user', token)).headers.get('retry-after')).toBe('7');
    const answer = { status: 418, headers: { 'x-tea': 'green' }, body: { message: 'No' } };
    await order('/faults', { token, path: '.', answer });
    const response = await speak.call('/user', token);
    expect(response.headers.get('x-tea')).toBe('green');
    expect(await response.json()).toEqual({ message: 'No' });
  });

  test('lets no connection be used twice until one was cut, so that a browser does not ask again', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    const connection = async () => (await speak.call('/rate_limit', token)).headers.get('connection');
    expect(await connection()).toBe('keep-alive');
    await order('/faults', { token, path: '^/user$', answer: 'reset' });
    expect(await connection()).toBe('close');
    await expect(statusOf(token)).rejects.toThrow('fetch failed');
    expect(await connection()).toBe('keep-alive');
  });

  test('takes back those of one token', async () => {
    const [mine, other] = [
      await github.issueToken('mira-k', ['repo']),
      await github.issueToken('mira-k', ['repo']),
    ];
    await order('/faults', { token: mine, path: '.', answer: 'unavailable' });
    await order('/faults', { token: other, path: '.', answer: 'unavailable' });
    await speak.call(`/_stand-in/faults?token=${mine}`, undefined, { method: 'DELETE' });
    expect([await statusOf(mine), await statusOf(other)]).toEqual([200, 503]);
  });

  test.each([
    ['an order for nobody', { path: '.', answer: 'unavailable' }],
    ['an answer nobody knows', { token: 't', path: '.', answer: 'tea' }],
    ['a pattern that is none', { token: 't', path: '(', answer: 'unavailable' }],
    ['a field nobody knows', { token: 't', path: '.', answer: 'reset', often: 2 }],
  ])('refuses %s and says why', async (_, body) => {
    const response = await order('/faults', body);
    expect(response.status).toBe(400);
    expect((await response.json()).message).not.toBe('');
  });

  test('refuses a form, which any page could send', async () => {
    const init = { method: 'POST', body: JSON.stringify({ token: 't', path: '.', answer: 'reset' }) };
    expect((await speak.call('/_stand-in/faults', undefined, init)).status).toBe(400);
  });
});

describe('/_stand-in/expire, /revoke and /spend', () => {
  const refresh = async (refreshToken: string) =>
    (await speak.exchange(app, { grant_type: 'refresh_token', refresh_token: refreshToken })).json();

  test('an expired token can be refreshed, a revoked one cannot', async () => {
    const [expired, revoked] = [github.issueAppTokens('mira-k'), github.issueAppTokens('mira-k')];
    await order('/expire', { token: expired.accessToken });
    await order('/revoke', { token: revoked.accessToken });
    expect([await statusOf(expired.accessToken), await statusOf(revoked.accessToken)]).toEqual([401, 401]);
    expect(await refresh(expired.refreshToken)).toHaveProperty('access_token');
    expect(await refresh(revoked.refreshToken)).toMatchObject({ error: 'bad_refresh_token' });
    expect(await (await order('/revoke', { token: 'gho_unknown' })).json()).toEqual({ known: false });
  });

  test('a spent token is refused until the reset', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    await order('/spend', { token, left: 0, resetsInSeconds: 30 });
    expect(await statusOf(token)).toBe(403);
  });
});

describe('/_stand-in/requests and /violations', () => {
  test('show what a token asked, oldest first, and how often each person’s was refreshed', async () => {
    const { accessToken, refreshToken } = github.issueAppTokens('lin-w');
    await statusOf(await github.issueToken('mira-k', ['repo']));
    await statusOf(accessToken);
    await speak.exchange(app, { grant_type: 'refresh_token', refresh_token: refreshToken });
    expect(await look(`/requests?token=${accessToken}`)).toEqual({
      requests: [
        { method: 'GET', path: '/user' },
        { method: 'POST', path: '/login/oauth/access_token' },
      ],
      refreshes: { 'lin-w': 1 },
    });
  });

  test('show answers that GitHub would not give', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    expect(await look('/violations')).toEqual({ violations: [] });
    await order('/faults', { token, path: '.', answer: { status: 200, body: { login: 7 } } });
    await statusOf(token);
    expect((await look('/violations')).violations).not.toEqual([]);
  });
});

describe('/_stand-in/', () => {
  test('explains itself, with lines to paste', async () => {
    const html = await (await speak.call('/_stand-in/')).text();
    for (const path of ['faults', 'expire', 'revoke', 'spend', 'requests', 'violations']) {
      expect(html).toContain(`${github.url}/_stand-in/${path}`);
    }
  });
});
