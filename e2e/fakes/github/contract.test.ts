import type { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubStandIn, startGitHub } from '../github.ts';
import { Contract } from './contract.ts';
import { client, redirectUri, speakTo, startForTests } from './testing.ts';

let github: GitHubStandIn;
let octokit: Octokit;

beforeAll(async () => {
  github = await startForTests();
});

afterAll(() => github.close());
afterEach(() => github.reset());

const site = { owner: 'hagicode', repo: 'site' };
const content = btoa('A line of text');

/** The status of a call that is meant to be refused. */
const refusal = async (call: Promise<unknown>): Promise<number> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'status' in error) return Number(error.status);
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('violations', () => {
  const walks: readonly [string, () => Promise<void>][] = [
    [
      'who somebody is and what they may use',
      async () => {
        const { rest } = octokit;
        await rest.users.getAuthenticated();
        await rest.rateLimit.get();
        await rest.repos.listForAuthenticatedUser();
        await rest.repos.get(site);
        expect(await refusal(rest.repos.get({ owner: 'hagicode', repo: 'nothing' }))).toBe(404);
      },
    ],
    [
      'labels, issues and comments',
      async () => {
        const { issues } = octokit.rest;
        await issues.createLabel({ ...site, name: 'hagicode', color: '1d5c8c' });
        const again = issues.createLabel({ ...site, name: 'hagicode', color: '1d5c8c' });
        expect(await refusal(again)).toBe(422);
        await issues.listLabelsForRepo(site);
        const { data } = await issues.create({ ...site, title: 'A', body: 'B', labels: ['hagicode'] });
        const issue = { ...site, issue_number: data.number };
        expect(await refusal(issues.create({ ...site, title: '' }))).toBe(422);
        expect(await refusal(issues.get({ ...site, issue_number: 999 }))).toBe(404);
        await issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' });
        await issues.get(issue);
        await issues.addLabels({ ...issue, labels: ['proposal'] });
        await issues.listForRepo({ ...site, state: 'all' });
        const comment = await issues.createComment({ ...issue, body: 'Under way' });
        await issues.updateComment({ ...site, comment_id: comment.data.id, body: 'Done' });
        await issues.listComments(issue);
        expect(await refusal(issues.listForRepo({ owner: 'hagicode', repo: 'archive' }))).toBe(410);
      },
    ],
    [
      'files',
      async () => {
        const { repos } = octokit.rest;
        const path = 'docs/a.md';
        await repos.getContent({ ...site, path: 'README.md' });
        await repos.getContent({ ...site, path: '' });
        expect(await refusal(repos.getContent({ ...site, path }))).toBe(404);
        const write = { ...site, path, message: 'Write', content };
        const { data } = await repos.createOrUpdateFileContents(write);
        const sha = data.content?.sha ?? '';
        expect(await refusal(repos.createOrUpdateFileContents(write))).toBe(422);
        const stale = { ...write, sha: '0'.repeat(40) };
        expect(await refusal(repos.createOrUpdateFileContents(stale))).toBe(409);
        await repos.getContent({ ...site, path: 'docs' });
        await repos.deleteFile({ ...site, path, message: 'Delete', sha });
      },
    ],
    [
      'commits, branches and pull requests',
      async () => {
        const { git, repos, pulls } = octokit.rest;
        const main = (await git.getRef({ ...site, ref: 'heads/main' })).data.object.sha;
        const branch = { ...site, ref: 'refs/heads/feat/a', sha: main };
        await git.createRef(branch);
        expect(await refusal(git.createRef(branch))).toBe(422);
        expect(await refusal(git.getRef({ ...site, ref: 'heads/none' }))).toBe(404);
        const base = (await git.getCommit({ ...site, commit_sha: main })).data.tree.sha;
        await git.getTree({ ...site, tree_sha: base });
        const { sha } = (await git.createBlob({ ...site, content })).data;
        await git.getBlob({ ...site, file_sha: sha });
        const entry = { path: 'docs/a.md', mode: '100644', type: 'blob', sha } as const;
        const tree = (await git.createTree({ ...site, base_tree: base, tree: [entry] })).data.sha;
        const commit = await git.createCommit({ ...site, message: 'Add', tree, parents: [main] });
        const head = { ...site, ref: 'heads/feat/a' };
        await git.updateRef({ ...head, sha: commit.data.sha });
        expect(await refusal(git.updateRef({ ...head, sha: main }))).toBe(422);
        await repos.listBranches(site);
        await repos.getBranch({ ...site, branch: 'feat/a' });
        await repos.listCommits(site);
        const wish = { ...site, title: 'Add', head: 'feat/a', base: 'main' };
        const pull = { ...site, pull_number: (await pulls.create(wish)).data.number };
        expect(await refusal(pulls.create(wish))).toBe(422);
        await pulls.get(pull);
        await pulls.list(site);
        await pulls.update({ ...pull, title: 'Add a file' });
      },
    ],
    [
      'where an App is installed',
      async () => {
        const { rest } = speakTo(github).octokit(github.issueAppTokens('mira-k').accessToken);
        const { installations } = (await rest.apps.listInstallationsForAuthenticatedUser()).data;
        const named = { installation_id: installations[0]?.id ?? 0 };
        await rest.apps.listInstallationReposForAuthenticatedUser(named);
        expect(await refusal(rest.issues.create({ ...site, repo: 'handbook', title: 'A' }))).toBe(403);
      },
    ],
  ];

  test.each(walks)('are none after a walk through %s', async (_, walk) => {
    octokit = speakTo(github).octokit(await github.issueToken('mira-k', ['repo']));
    await walk();
    expect(github.violations()).toEqual([]);
  });

  test('tell a wrong answer, once', async () => {
    const token = await github.issueToken('mira-k', ['repo']);
    const issue = { number: 'one', title: null };
    github.fault({ path: /\/issues$/, times: 2, answer: { status: 200, body: [issue, issue] } });
    for (let asked = 0; asked < 2; asked += 1) {
      await speakTo(github).call('/repos/hagicode/site/issues', token);
    }
    const listing = 'GET /repos/{owner}/{repo}/issues 200';
    expect(github.violations()).toContain(`${listing} /*/number: must be integer`);
    expect(github.violations()).toContain(`${listing} /*/title: must be string`);
    expect(github.violations()).toContain(`${listing} /*: must have required property 'user'`);
    expect(new Set(github.violations()).size).toBe(github.violations().length);
  });

  test.each([
    ['a status that the operation does not have', '/user', 418, 'GET /user 418: not an answer'],
    ['an operation that GitHub does not have', '/tea', 200, 'GET /tea: GitHub has no such'],
    ['an error that is none', '/user', 401, 'GET /user 401 /message: must be string'],
  ])('tell %s', async (_, path, status, expected) => {
    const token = await github.issueToken('mira-k', ['repo']);
    github.fault({ path: /./, answer: { status, body: { message: 7 } } });
    await speakTo(github).call(path, token);
    expect(github.violations()).toEqual([expect.stringContaining(expected)]);
  });

  test('are none where nobody looks', async () => {
    const unchecked = await startGitHub({ port: 0, ...client, redirectUris: [redirectUri] });
    unchecked.fault({ path: /./, answer: { status: 200, body: 7 } });
    await speakTo(unchecked).call('/meta');
    expect(unchecked.violations()).toEqual([]);
    await unchecked.close();
  });
});

describe('Contract', () => {
  test('knows a label whose description is null, and none whose description is missing', async () => {
    const contract = new Contract();
    const label = { id: 1, node_id: 'a', url: 'https://a.b/c', name: 'n', color: 'c', default: false };
    const check = (description: object) =>
      contract.check('GET', '/repos/hagicode/site/labels/n', Response.json({ ...label, ...description }));
    await check({ description: null });
    expect(contract.violations).toEqual([]);
    await check({});
    expect(contract.violations).toEqual([
      "GET /repos/{owner}/{repo}/labels/{name} 200 /: must have required property 'description'",
    ]);
  });
});
