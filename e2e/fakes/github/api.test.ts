import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GitHubStandIn } from '../github.ts';
import { speakTo, startForTests } from './testing.ts';

let github: GitHubStandIn;
let call: ReturnType<typeof speakTo>['call'];
let octokit: ReturnType<typeof speakTo>['octokit'];

beforeAll(async () => {
  github = await startForTests();
  ({ call, octokit } = speakTo(github));
});

afterAll(() => github.close());
afterEach(() => github.reset());

const site = { owner: 'hagicode', repo: 'site' };

describe('a token', () => {
  test.each(['Bearer gho_unknown', 'token nope', 'Basic bWlyYS1rOg=='])(
    '%s answers 401',
    async (authorization) => {
      const response = await call('/user', undefined, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ message: 'Bad credentials', status: '401' });
    },
  );

  test.each([
    ['the OAuth App', () => github.issueToken('lin-w', ['repo']), /^gho_/, 'repo', false],
    ['the GitHub App', () => github.issueAppTokens('lin-w').accessToken, /^ghu_/, null, true],
    ['a classic one', () => github.issuePersonalToken('lin-w', 'classic', ['repo']), /^ghp_/, 'repo', false],
    [
      'a fine-grained one',
      () => github.issuePersonalToken('lin-w', 'fine-grained', []),
      /^github_pat_/,
      null,
      true,
    ],
  ])('of %s shows its kind, its scopes and its end', async (_, issue, kind, scopes, ends) => {
    const token = await issue();
    const { headers } = await call('/user', token);
    expect(token).toMatch(kind);
    expect(headers.get('x-oauth-scopes')).toBe(scopes);
    const end = headers.get('github-authentication-token-expiration');
    if (ends) expect(end).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
    else expect(end).toBeNull();
  });

  test('is told which scopes would do', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    const accepted = async (path: string, init?: RequestInit) =>
      (await call(path, token, init)).headers.get('x-accepted-oauth-scopes');
    expect(await accepted('/user')).toBe('');
    expect(await accepted('/repos/hagicode/site')).toBe('repo');
    const init = { method: 'POST', body: '{"title":"A title"}' };
    expect(await accepted('/repos/hagicode/site/issues', init)).toBe('public_repo, repo');
  });
});

describe('a page on another origin', () => {
  test('can read what GitHub lets it read, and not when the token ends', async () => {
    const response = await call('/user', await github.issueToken('lin-w', ['public_repo']));
    const readable = response.headers.get('access-control-expose-headers')?.split(', ');
    expect(readable).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'Retry-After', 'X-OAuth-Scopes', 'X-GitHub-SSO']),
    );
    expect(readable).not.toContain('GitHub-Authentication-Token-Expiration');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('may ask with a token', async () => {
    const response = await call('/user', undefined, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:8788', 'access-control-request-headers': 'authorization' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
  });
});

describe('limits', () => {
  test('a known ETag answers 304, which costs nothing', async () => {
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

  test('a token that has spent its hour is refused until the reset, and no other', async () => {
    const [token, other] = [
      await github.issueToken('mira-k', ['repo']),
      await github.issueToken('mira-k', ['repo']),
    ];
    github.spend(token, 1, 90);
    expect((await call('/user', token)).status).toBe(200);
    const refused = await call('/user', token);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    const wait = Number(refused.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(wait).toBeGreaterThan(80);
    expect(wait).toBeLessThanOrEqual(90);
    expect(await refused.json()).toMatchObject({
      message: expect.stringMatching(/^API rate limit exceeded for user ID \d+\./),
    });
    expect((await call('/user', other)).status).toBe(200);
  });

  test('start anew after the reset', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    github.spend(token, 0, 0);
    expect((await call('/user', token)).headers.get('x-ratelimit-remaining')).toBe('4999');
  });

  test('can be asked for without spending any', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    github.spend(token, 0, 60);
    const response = await call('/rate_limit', token);
    expect(await response.json()).toMatchObject({ rate: { limit: 5000, used: 5000, remaining: 0 } });
  });
});

describe('an answer', () => {
  test('leads to its other pages', async () => {
    const mira = octokit(await github.issueToken('mira-k', ['public_repo']));
    for (const title of ['One', 'Two', 'Three']) await mira.rest.issues.create({ ...site, title });
    const all = await mira.paginate(mira.rest.issues.listForRepo, { ...site, per_page: 1 });
    expect(all.map(({ title }) => title).toSorted()).toEqual(['One', 'Three', 'Two']);
    expect(github.requests().filter(({ method }) => method === 'GET')).toHaveLength(3);
  });

  test('finds a repository under its name in any case', async () => {
    const found = await (await call('/repos/HagiCode/Site')).json();
    expect(found.full_name).toBe('hagicode/site');
  });

  test('has times to the second, and takes them so', async () => {
    const mira = octokit(await github.issueToken('mira-k', ['public_repo']));
    const { data } = await mira.rest.issues.create({ ...site, title: 'Now' });
    expect(data.updated_at).toMatch(/T\d\d:\d\d:\d\dZ$/);
    const changed = await mira.rest.issues.listForRepo({ ...site, since: data.updated_at });
    expect(changed.data).toHaveLength(1);
  });

  test('breaks base64 into lines', async () => {
    const mira = octokit(await github.issueToken('mira-k', ['public_repo']));
    const file = { ...site, path: 'long.md', message: 'Write', content: btoa('Sixty and more. '.repeat(4)) };
    await mira.rest.repos.createOrUpdateFileContents(file);
    const { content } = await (await call('/repos/hagicode/site/contents/long.md')).json();
    expect(content).toMatch(/^[\w+/=]{60}\n[\w+/=]+\n$/);
  });

  test.each([
    ['an issue without a title', '/issues', { title: '' }, 'Issue', 'title', 'missing_field'],
    [
      'an issue that is too long',
      '/issues',
      { title: 'T', body: 'x'.repeat(65_537) },
      'Issue',
      'body',
      'custom',
    ],
    ['a label twice', '/labels', { name: 'hagicode', color: '1d5c8c' }, 'Label', 'name', 'already_exists'],
    ['a label in another case', '/labels', { name: 'HagiCode' }, 'Label', 'name', 'already_exists'],
    ['a label in no colour', '/labels', { name: 'new', color: 'red' }, 'Label', 'color', 'invalid'],
    [
      'a pull request of no branch',
      '/pulls',
      { title: 'T', head: 'none', base: 'main' },
      'PullRequest',
      'head',
      'invalid',
    ],
  ])('names the field of %s', async (_, path, sent, resource, field, code) => {
    const mira = octokit(await github.issueToken('mira-k', ['public_repo']));
    await mira.rest.issues.createLabel({ ...site, name: 'hagicode', color: '1d5c8c' });
    const refused = mira.request(`POST /repos/hagicode/site${path}`, sent);
    await expect(refused).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Validation Failed', errors: [{ resource, field, code }] } },
    });
  });

  test('about an issue leads to a page that shows it', async () => {
    const mira = octokit(await github.issueToken('mira-k', ['public_repo']));
    const { data } = await mira.rest.issues.create({
      ...site,
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
    expect((await call('/hagicode/site')).status).toBe(404);
  });
});
