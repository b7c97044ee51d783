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

const title = '{"title":"A title"}';
const label = '{"name":"urgent","color":"c0392b"}';
const file = '{"message":"Add","content":"aGk="}';

const as = async (login: string, ...scopes: readonly string[]) =>
  octokit(await github.issueToken(login, scopes));

describe('what a token reaches', () => {
  test('lists a member’s repositories, private ones only with repo', async () => {
    const names = async (...scopes: readonly string[]) => {
      const { data } = await (await as('mira-k', ...scopes)).rest.repos.listForAuthenticatedUser();
      return data.map(({ full_name }) => full_name).toSorted();
    };
    const visible = ['archive', 'handbook', 'site', 'souls'].map((name) => `hagicode/${name}`);
    visible.push('mira-k/field-notes');
    expect(await names('public_repo')).toEqual(visible);
    expect(await names('repo')).toEqual([...visible, 'mira-k/ledger']);
  });

  test.each<[string, readonly string[], string, string, number]>([
    ['writing with public_repo', ['public_repo'], 'POST', '/repos/hagicode/site/issues', 201],
    ['writing without a scope', [], 'POST', '/repos/hagicode/site/issues', 404],
    ['reading a private repository with repo', ['repo'], 'GET', '/repos/mira-k/ledger', 200],
    ['reading a private repository with public_repo', ['public_repo'], 'GET', '/repos/mira-k/ledger', 404],
    ['reading its issues with public_repo', ['public_repo'], 'GET', '/repos/mira-k/ledger/issues', 404],
  ])('answers %s', async (_, scopes, method, path, status) => {
    const token = await github.issueToken('mira-k', scopes);
    expect((await call(path, token, { method, ...(method === 'POST' && { body: title }) })).status).toBe(
      status,
    );
  });

  test.each([
    ['one’s own repository', 'POST', '/repos/mira-k/ledger/issues', 201],
    ['somebody else’s', 'POST', '/repos/hagicode/site/issues', 403],
    ['somebody else’s to read', 'GET', '/repos/hagicode/site/issues', 200],
  ])('of the fine-grained kind answers for %s', async (_, method, path, status) => {
    const token = github.issuePersonalToken('mira-k', 'fine-grained', []);
    expect((await call(path, token, { method, ...(method === 'POST' && { body: title }) })).status).toBe(
      status,
    );
  });

  test('is nothing private without a token, and no writing', async () => {
    expect((await call('/repos/mira-k/ledger')).status).toBe(404);
    expect((await call('/user')).status).toBe(401);
    const response = await call('/repos/hagicode/site/issues', undefined, { method: 'POST', body: title });
    expect(response.status).toBe(401);
    expect((await call('/repos/hagicode/site/issues')).status).toBe(200);
  });
});

describe('what a person may do', () => {
  test('stands in every repository that is shown', async () => {
    const { data } = await (await as('mira-k', 'repo')).rest.repos.listForAuthenticatedUser();
    expect(data.every(({ permissions }) => permissions?.push)).toBe(true);
    const foreign = await (await as('mira-k', 'repo')).rest.repos.get({ owner: 'lin-w', repo: 'tea-timer' });
    expect(foreign.data.permissions).toEqual({
      admin: false,
      maintain: false,
      push: false,
      triage: false,
      pull: true,
    });
    expect(await (await call('/repos/lin-w/tea-timer')).json()).not.toHaveProperty('permissions');
  });

  test('hides a private repository from other people', async () => {
    const token = await github.issueToken('lin-w', ['repo']);
    expect((await call('/repos/mira-k/ledger', token)).status).toBe(404);
  });

  test('drops labels without a word where one may not push', async () => {
    const mira = await as('mira-k', 'public_repo');
    const repository = { owner: 'lin-w', repo: 'tea-timer' };
    const made = await mira.rest.issues.create({ ...repository, title: 'Too hot', labels: ['urgent'] });
    expect(made.data.labels).toEqual([]);
    const named = { ...repository, issue_number: made.data.number };
    const changed = await mira.rest.issues.update({ ...named, title: 'Too cold', labels: ['urgent'] });
    expect(changed.data).toMatchObject({ title: 'Too cold', labels: [] });
    const lin = await as('lin-w', 'public_repo');
    const labelled = await lin.rest.issues.update({ ...named, labels: ['urgent'] });
    expect(labelled.data.labels).toMatchObject([{ name: 'urgent' }]);
  });

  test('refuses a stranger to change what is not theirs', async () => {
    const repository = { owner: 'lin-w', repo: 'tea-timer' };
    const lin = await as('lin-w', 'public_repo');
    const issue = await lin.rest.issues.create({ ...repository, title: 'Mine' });
    const comment = await lin.rest.issues.createComment({
      ...repository,
      issue_number: issue.data.number,
      body: 'Mine',
    });
    const mira = await as('mira-k', 'public_repo');
    const noRights = {
      status: 403,
      response: { data: { message: 'Must have admin rights to Repository.' } },
    };
    const named = { ...repository, issue_number: issue.data.number };
    await expect(mira.rest.issues.update({ ...named, title: 'Ours' })).rejects.toMatchObject(noRights);
    await expect(mira.rest.issues.addLabels({ ...named, labels: ['x'] })).rejects.toMatchObject(noRights);
    const commentNamed = { ...repository, comment_id: comment.data.id };
    await expect(mira.rest.issues.updateComment({ ...commentNamed, body: 'Ours' })).rejects.toMatchObject(
      noRights,
    );
    const answer = await mira.rest.issues.createComment({ ...named, body: 'A question' });
    const own = { ...repository, comment_id: answer.data.id };
    expect((await mira.rest.issues.updateComment({ ...own, body: 'Two' })).data.body).toBe('Two');
  });

  test.each([
    ['a label', 'POST', '/repos/lin-w/tea-timer/labels', label],
    ['a file', 'PUT', '/repos/lin-w/tea-timer/contents/a.md', file],
    ['a branch', 'POST', '/repos/lin-w/tea-timer/git/refs', '{"ref":"refs/heads/x","sha":"0"}'],
  ])('hides from a stranger that %s could be made', async (_, method, path, body) => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    expect((await call(path, token, { method, body })).status).toBe(404);
  });
});

describe('a repository without issues', () => {
  test.each([
    ['GET', '/issues'],
    ['GET', '/issues/1'],
    ['POST', '/issues'],
    ['POST', '/issues/1/comments'],
  ])('answers %s %s with 410', async (method, path) => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    const init = { method, ...(method === 'POST' && { body: title }) };
    const response = await call(`/repos/hagicode/archive${path}`, token, init);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ message: 'Issues has been disabled in this repository.' });
  });

  test('says so', async () => {
    expect(await (await call('/repos/hagicode/archive')).json()).toMatchObject({ has_issues: false });
    expect(await (await call('/repos/hagicode/site')).json()).toMatchObject({ has_issues: true });
  });
});
