import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GitHubStandIn } from '../github.ts';
import { app, client, form, redirectUri, speakTo, startForTests, verifier } from './testing.ts';

let github: GitHubStandIn;
let speak: ReturnType<typeof speakTo>;

beforeAll(async () => {
  github = await startForTests();
  speak = speakTo(github);
});

afterAll(() => github.close());
afterEach(async () => {
  vi.useRealTimers();
  await github.reset();
});

const refresh = async (refreshToken: string, by: { clientId: string; clientSecret: string } = app) =>
  (await speak.exchange(by, { grant_type: 'refresh_token', refresh_token: refreshToken })).json();

const statusOf = async (token: string): Promise<number> => (await speak.call('/user', token)).status;

describe('the GitHub App’s sign-in', () => {
  test('shows permissions instead of scopes', async () => {
    const asked = new URLSearchParams({ client_id: app.clientId, redirect_uri: redirectUri, scope: 'repo' });
    const html = await (await speak.call(`/login/oauth/authorize?${asked}`)).text();
    expect(html).toContain('Issues, contents and pull requests of the repositories you choose');
    expect(html).not.toContain('name="scope"');
    expect(html).toContain(`name="client_id" value="${app.clientId}"`);
  });

  test('gives a token for eight hours and one to refresh it with', async () => {
    const code = await speak.codeFor({ client_id: app.clientId });
    const granted = await (await speak.exchange(app, { code, code_verifier: verifier })).json();
    expect(granted).toEqual({
      access_token: expect.stringMatching(/^ghu_[A-Za-z0-9]{36}$/),
      expires_in: 28_800,
      refresh_token: expect.stringMatching(/^ghr_[A-Za-z0-9]{76}$/),
      refresh_token_expires_in: 15_897_600,
      token_type: 'bearer',
      scope: '',
    });
    expect(await statusOf(granted.access_token)).toBe(200);
    vi.useFakeTimers({ now: Date.now() + 28_800_000, toFake: ['Date'] });
    expect(await statusOf(granted.access_token)).toBe(401);
    expect(await refresh(granted.refresh_token)).toHaveProperty('access_token');
  });
});

describe('a refresh', () => {
  test('gives a new pair and ends the old one at once', async () => {
    const old = github.issueAppTokens('mira-k');
    const fresh = await refresh(old.refreshToken);
    expect(await statusOf(fresh.access_token)).toBe(200);
    expect(await statusOf(old.accessToken)).toBe(401);
    expect(await refresh(fresh.refresh_token)).toHaveProperty('refresh_token');
    expect(github.refreshes()).toBe(2);
  });

  test('answers a used refresh token with 200 and an error', async () => {
    const { refreshToken } = github.issueAppTokens('mira-k');
    await refresh(refreshToken);
    expect(await refresh(refreshToken)).toEqual({
      error: 'bad_refresh_token',
      error_description: expect.any(String),
      error_uri: expect.any(String),
    });
    expect(github.refreshes()).toBe(1);
  });

  test('wants the credentials of the App that was given the token', async () => {
    const { refreshToken } = github.issueAppTokens('mira-k');
    expect(await refresh(refreshToken, client)).toMatchObject({ error: 'bad_refresh_token' });
    const guess = { ...app, clientSecret: 'guess' };
    expect(await refresh(refreshToken, guess)).toMatchObject({ error: 'incorrect_client_credentials' });
    expect(await refresh(refreshToken)).toHaveProperty('access_token');
  });

  test('still works after the access token has run out, and not after it was revoked', async () => {
    const expired = github.issueAppTokens('mira-k');
    github.expireToken(expired.accessToken);
    expect(await statusOf(expired.accessToken)).toBe(401);
    expect(await refresh(expired.refreshToken)).toHaveProperty('access_token');
    const revoked = github.issueAppTokens('mira-k');
    github.revokeToken(revoked.accessToken);
    expect(await refresh(revoked.refreshToken)).toMatchObject({ error: 'bad_refresh_token' });
  });
});

describe('installations', () => {
  const installed = async (login: string) => {
    const octokit = speak.octokit(github.issueAppTokens(login).accessToken);
    const { data } = await octokit.rest.apps.listInstallationsForAuthenticatedUser();
    const chosen = await Promise.all(
      data.installations.map(async ({ id, account }) => {
        const list = octokit.rest.apps.listInstallationReposForAuthenticatedUser;
        const { repositories } = (await list({ installation_id: id })).data;
        const owner = account && 'login' in account ? account.login : '';
        return [owner, repositories.map(({ full_name }) => full_name)] as const;
      }),
    );
    return Object.fromEntries(chosen);
  };

  test('are one for the organization and one for the person, with the repositories chosen there', async () => {
    expect(await installed('mira-k')).toEqual({
      hagicode: ['hagicode/site'],
      'mira-k': ['mira-k/field-notes'],
    });
    expect(await installed('lin-w')).toEqual({
      hagicode: ['hagicode/site'],
      'lin-w': ['lin-w/tea-timer'],
    });
  });

  test('come in pages', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    const first = await speak.call('/user/installations?per_page=1', accessToken);
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(await first.json()).toMatchObject({ total_count: 2, installations: [{}] });
  });

  test('are listed for no other kind of token', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    expect((await speak.call('/user/installations', token)).status).toBe(403);
    const { accessToken } = github.issueAppTokens('lin-w');
    expect((await speak.call('/user/installations/1/repositories', accessToken)).status).toBe(404);
  });

  test('decide what an App’s token lists, sees and writes', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    const { data } = await speak.octokit(accessToken).rest.repos.listForAuthenticatedUser();
    expect(data.map(({ full_name }) => full_name)).toEqual(['hagicode/site', 'mira-k/field-notes']);
    const write = async (repository: string) => {
      const init = { method: 'POST', body: '{"title":"A title"}' };
      return (await speak.call(`/repos/${repository}/issues`, accessToken, init)).status;
    };
    expect(await write('hagicode/site')).toBe(201);
    expect(await write('hagicode/handbook')).toBe(403);
    expect(await write('mira-k/ledger')).toBe(404);
    expect((await speak.call('/repos/hagicode/handbook', accessToken)).status).toBe(200);
    expect((await speak.call('/repos/mira-k/ledger', accessToken)).status).toBe(404);
  });
});

describe('/apps/:slug/installations/new', () => {
  const path = `/apps/${app.slug}/installations/new`;
  const choose = (fields: [string, string][]) =>
    speak.call(path, undefined, { ...form({}), body: new URLSearchParams(fields) });

  test('shows every repository, those of the installations ticked', async () => {
    const html = await (await speak.call(path)).text();
    expect(html).toContain('value="hagicode/site" checked');
    expect(html).toContain('value="mira-k/ledger">');
    expect((await speak.call('/apps/other/installations/new')).status).toBe(404);
  });

  test('adds what is ticked and returns to the settings', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    const answer = await choose([['repository', 'mira-k/ledger']]);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('http://localhost:8788/settings/');
    expect((await speak.call('/repos/mira-k/ledger', accessToken)).status).toBe(200);
    expect(await (await speak.call('/user/repos', accessToken)).json()).toHaveLength(3);
  });

  test('takes away what was shown and is not ticked', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    await choose([['shown', 'hagicode/site']]);
    expect(await (await speak.call('/user/repos', accessToken)).json()).toHaveLength(1);
  });
});
