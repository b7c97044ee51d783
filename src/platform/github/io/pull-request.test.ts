import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type Loss, losing, meanwhile, plainGitHub } from '../../../../e2e/fakes/lossy-github.ts';
import { openPullRequest, type PullRequestWish } from './pull-request.ts';

const place = { owner: 'hagicode', repo: 'site' };
const pulls = /\/pulls$/;

describe('openPullRequest', () => {
  let standIn: GitHubStandIn;
  let token: string;
  const open = () => plainGitHub(standIn.url, token);

  const ask = (client: Octokit, wish: Partial<PullRequestWish> = {}) =>
    openPullRequest(client, {
      ...place,
      head: 'design/tokens',
      base: 'main',
      title: 'Calm the tokens',
      body: 'Two colors.',
      ...wish,
    });
  const all = async () => (await open().rest.pulls.list({ ...place, state: 'all' })).data;
  const branch = async (name: string): Promise<void> => {
    const github = open();
    const { data } = await github.rest.git.getRef({ ...place, ref: 'heads/main' });
    await github.rest.git.createRef({ ...place, ref: `refs/heads/${name}`, sha: data.object.sha });
    const content = Buffer.from(name).toString('base64');
    const put = { ...place, path: 'DESIGN.md', branch: name, message: 'Add', content };
    await github.rest.repos.createOrUpdateFileContents(put);
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
    await branch('design/tokens');
  });

  test('opens one, with its page', async () => {
    const made = await ask(open());
    const [pull] = await all();
    expect(made).toEqual({
      ok: true,
      value: { number: pull?.number, url: expect.stringContaining(`/hagicode/site/pull/${pull?.number}`) },
    });
    expect(pull).toMatchObject({ title: 'Calm the tokens', body: 'Two colors.', base: { ref: 'main' } });
  });

  test('gives the one that is open already, and of these two branches', async () => {
    await branch('design/other');
    await ask(open(), { head: 'design/other' });
    const first = await ask(open());
    expect(await ask(open(), { title: 'Again' })).toEqual(first);
    expect(await all()).toHaveLength(2);
  });

  test('opens another where the first was closed', async () => {
    const first = await ask(open());
    if (!first.ok) throw new Error(first.error.tag);
    await open().rest.pulls.update({ ...place, pull_number: first.value.number, state: 'closed' });
    const second = await ask(open());
    expect(second).toMatchObject({ ok: true });
    expect(second).not.toEqual(first);
  });

  test.each<Loss>(['network', 502])('finds it when the answer is lost (%s)', async (loss) => {
    const made = await ask(losing(open(), 'POST', pulls, loss));
    expect(made).toMatchObject({ ok: true, value: { number: (await all())[0]?.number } });
    expect(await all()).toHaveLength(1);
  });

  test('gives the reason where it never arrived, and the next try works', async () => {
    const client = losing(open(), 'POST', pulls, 'unsent');
    expect(await ask(client)).toEqual({ ok: false, error: { tag: 'offline' } });
    expect(await ask(client)).toMatchObject({ ok: true });
    expect(await all()).toHaveLength(1);
  });

  test('passes on why GitHub refuses', async () => {
    expect(await ask(open(), { head: 'nowhere' })).toMatchObject({ error: { tag: 'invalid' } });
    expect(await ask(open(), { repo: 'nowhere' })).toMatchObject({ error: { tag: 'not-found' } });
    await standIn.revokeToken(token);
    expect(await ask(open())).toEqual({ ok: false, error: { tag: 'unauthorized' } });
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const client = meanwhile(open(), 'POST', pulls, async () => stop.abort());
    expect(await ask(client, { signal: stop.signal })).toEqual({ ok: false, error: { tag: 'stopped' } });
    expect(await all()).toHaveLength(0);
  });
});
