import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { app, client, redirectUri, speakTo, startForTests } from './github/testing.ts';
import { type GitHubStandIn, startGitHub } from './github.ts';

let github: GitHubStandIn;
let call: ReturnType<typeof speakTo>['call'];

beforeAll(async () => {
  github = await startForTests();
  ({ call } = speakTo(github));
});

afterAll(() => github.close());
afterEach(() => github.reset());

const issues = '/repos/hagicode/site/issues';

describe('startGitHub', () => {
  test('serves an OAuth App alone where no GitHub App is named', async () => {
    const plain = await startGitHub({ port: 0, ...client, redirectUris: [redirectUri] });
    const status = async (path: string) => (await fetch(plain.url + path, { redirect: 'manual' })).status;
    expect(await status(`/login/oauth/authorize?client_id=${client.clientId}`)).toBe(200);
    expect(await status(`/login/oauth/authorize?client_id=${app.clientId}`)).toBe(404);
    expect(await status(`/apps/${app.slug}/installations/new`)).toBe(404);
    await plain.close();
  });

  test('knows the people it is given', async () => {
    const users = [{ login: 'ada', name: 'Ada' }];
    const other = await startGitHub({ port: 0, ...client, redirectUris: [redirectUri], users });
    const answer = await speakTo(other).call('/user', await other.issueToken('ada', []));
    expect(await answer.json()).toMatchObject({ login: 'ada', name: 'Ada' });
    await other.close();
  });

  test('says that its port is taken', async () => {
    const port = Number(new URL(github.url).port);
    const second = startGitHub({ port, ...client, redirectUris: [redirectUri] });
    await expect(second).rejects.toThrow(`port ${port} is taken.`);
  });
});

describe('requests', () => {
  test('are those of one token, or all', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    await call(issues, token);
    await call('/rate_limit');
    expect(github.requests(token)).toEqual([{ method: 'GET', path: issues }]);
    expect(github.requests()).toHaveLength(2);
  });
});

describe('reset', () => {
  test('forgets tokens, issues, faults, installations and what was received', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    await call(issues, token, { method: 'POST', body: '{"title":"Gone soon"}' });
    github.fault({ path: /./, answer: 'reset' });
    expect(github.requests()).toEqual([{ method: 'POST', path: issues }]);
    await github.reset();
    expect(github.requests()).toEqual([]);
    expect((await call('/user', token)).status).toBe(401);
    const fresh = await github.issueToken('mira-k', ['public_repo']);
    expect(await (await call(issues, fresh)).json()).toEqual([]);
    expect(await (await call('/repos/hagicode/archive', fresh)).json()).toMatchObject({ has_issues: false });
  });
});
