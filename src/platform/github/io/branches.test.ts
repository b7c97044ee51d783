import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type Loss, losing, plainGitHub, refusing } from '../../../../e2e/fakes/lossy-github.ts';
import { branchHead, createBranch, defaultBranch } from './branches.ts';

const repository = { owner: 'hagicode', repo: 'site' };
const blank = { owner: 'mira-k', repo: 'blank' };

let standIn: GitHubStandIn;
let token: string;
let github: Octokit;
const open = () => plainGitHub(standIn.url, token);

const head = async (branch = 'main'): Promise<string> => {
  const { data } = await open().rest.git.getRef({ ...repository, ref: `heads/${branch}` });
  return data.object.sha;
};
const commit = async (): Promise<string> => {
  const put = { ...repository, path: 'a.md', message: 'Add', content: '' };
  const { data } = await open().rest.repos.createOrUpdateFileContents(put);
  return data.commit.sha ?? '';
};

beforeAll(async () => {
  standIn = await startForTests();
});
afterAll(async () => {
  expect(standIn.violations()).toEqual([]);
  await standIn.close();
});
beforeEach(async () => {
  await standIn.reset();
  token = await standIn.issueToken('mira-k', ['public_repo']);
  github = open();
});

describe('branchHead', () => {
  test('gives the commit', async () => {
    const sha = await commit();
    expect(await branchHead(github, { ...repository, branch: 'main' })).toEqual({ ok: true, value: sha });
  });

  test('tells a missing branch, an empty repository and a missing repository apart', async () => {
    const missing = { ok: false, error: { tag: 'ref-missing', ref: 'docs/none' } };
    expect(await branchHead(github, { ...repository, branch: 'docs/none' })).toEqual(missing);
    await github.rest.repos.createForAuthenticatedUser({ name: 'blank' });
    const empty = { ok: false, error: { tag: 'empty-repository' } };
    expect(await branchHead(github, { ...blank, branch: 'main' })).toEqual(empty);
    // The emulator answers 404 here, GitHub 409.
    const refusal = { status: 409, message: 'Git Repository is empty.' };
    const asGitHub = refusing(open(), 'GET', /git\/ref\//, refusal);
    expect(await branchHead(asGitHub, { ...blank, branch: 'main' })).toEqual(empty);
    expect(await branchHead(github, { owner: 'mira-k', repo: 'none', branch: 'main' })).toEqual({
      ok: false,
      error: { tag: 'not-found' },
    });
  });
});

describe('defaultBranch', () => {
  test('gives its name', async () => {
    expect(await defaultBranch(github, repository)).toEqual({ ok: true, value: 'main' });
    expect(await defaultBranch(github, { ...repository, repo: 'none' })).toEqual({
      ok: false,
      error: { tag: 'not-found' },
    });
  });
});

describe('createBranch', () => {
  const made = { ok: true, value: undefined };

  test.each(['docs/design-tokens', 'feat/PROJ-1-设计', 'a#1', '100%', "it's"])('makes %s', async (name) => {
    const from = await head();
    expect(await createBranch(github, { ...repository, name, from })).toEqual(made);
    expect(await branchHead(github, { ...repository, branch: name })).toEqual({ ok: true, value: from });
  });

  test('is content with one that stands there already', async () => {
    const wish = { ...repository, name: 'docs/x', from: await head() };
    expect(await createBranch(github, wish)).toEqual(made);
    expect(await createBranch(github, wish)).toEqual(made);
  });

  test('leaves one alone that stands elsewhere, and says where', async () => {
    const sha = await head();
    await createBranch(github, { ...repository, name: 'docs/x', from: sha });
    const from = await commit();
    expect(await createBranch(github, { ...repository, name: 'docs/x', from })).toEqual({
      ok: false,
      error: { tag: 'branch-exists', name: 'docs/x', sha },
    });
    expect(await head('docs/x')).toBe(sha);
  });

  test.each<Loss>(['network', 502])('finds the branch when the answer is lost (%s)', async (loss) => {
    const client = losing(open(), 'POST', /git\/refs$/, loss);
    expect(await createBranch(client, { ...repository, name: 'docs/x', from: await head() })).toEqual(made);
  });

  test('gives the reason back where nothing arrived', async () => {
    const wish = { ...repository, name: 'docs/x', from: await head() };
    const client = losing(open(), 'POST', /git\/refs$/, 'unsent');
    expect(await createBranch(client, wish)).toEqual({ ok: false, error: { tag: 'offline' } });
    expect(await createBranch(client, wish)).toEqual(made);
  });

  test('gives GitHub’s own words for a commit that is not there', async () => {
    const from = 'a'.repeat(40);
    expect(await createBranch(github, { ...repository, name: 'docs/x', from })).toMatchObject({
      error: { tag: 'invalid', messages: [expect.any(String)] },
    });
  });

  test('does not ask for a name that git refuses', async () => {
    const before = standIn.requests().length;
    const refused = await createBranch(github, { ...repository, name: 'a..b', from: 'a'.repeat(40) });
    expect(refused).toEqual({ ok: false, error: { tag: 'bad-branch-name', name: 'a..b', problem: 'dot' } });
    expect(standIn.requests()).toHaveLength(before);
  });

  test('tells a missing right from an empty and a missing repository', async () => {
    await github.rest.repos.createForAuthenticatedUser({ name: 'blank' });
    const wish = { name: 'docs/x', from: await head() };
    expect(await createBranch(github, { ...blank, ...wish })).toMatchObject({
      error: { tag: 'empty-repository' },
    });
    token = await standIn.issueToken('mira-k', []);
    expect(await createBranch(open(), { ...repository, ...wish })).toMatchObject({
      error: { tag: 'forbidden' },
    });
    expect(await createBranch(open(), { ...repository, repo: 'none', ...wish })).toMatchObject({
      error: { tag: 'not-found' },
    });
  });

  test('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    const wish = { ...repository, name: 'docs/x', from: await head(), signal };
    expect(await createBranch(github, wish)).toEqual({ ok: false, error: { tag: 'stopped' } });
  });
});
