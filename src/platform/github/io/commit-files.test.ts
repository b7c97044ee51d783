import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type Loss, losing, meanwhile, plainGitHub, refusing } from '../../../../e2e/fakes/lossy-github.ts';
import { commitFiles, type FilesCommit } from './commit-files.ts';

const place = { owner: 'hagicode', repo: 'site', branch: 'main' };
const refs = /git\/refs\/\{ref\}$/;
const proposal = { path: 'openspec/changes/hold/proposal.md', text: '\ufeffWhy\r\n', expected: null };
const tasks = { path: 'openspec/changes/hold/tasks.md', text: '- [ ] 设计', expected: null };

describe('commitFiles', () => {
  let standIn: GitHubStandIn;
  let token: string;
  let github: Octokit;
  const open = () => plainGitHub(standIn.url, token);

  const commit = (client: Octokit, wish: Partial<FilesCommit> = {}) =>
    commitFiles(client, { ...place, message: 'Propose it', files: [proposal, tasks], ...wish });
  const head = async (): Promise<string> =>
    (await open().rest.git.getRef({ ...place, ref: 'heads/main' })).data.object.sha;
  const tree = async () => {
    const { data } = await open().rest.git.getTree({ ...place, tree_sha: await head(), recursive: '1' });
    return new Map(data.tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]));
  };
  const textOf = async (path: string): Promise<string> => {
    const { data } = await open().rest.repos.getContent({ ...place, path });
    if (!('content' in data)) throw new Error(`${path} is no file`);
    return Buffer.from(data.content, 'base64').toString();
  };
  /** What someone else does, straight at GitHub. */
  const write = async (path: string, text: string): Promise<string> => {
    const sha = (await tree()).get(path)?.sha;
    const content = Buffer.from(text).toString('base64');
    const put = { ...place, path, message: `Write ${path}`, content, ...(sha !== undefined && { sha }) };
    return (await open().rest.repos.createOrUpdateFileContents(put)).data.content?.sha ?? '';
  };
  const messages = async () => {
    const { data } = await open().rest.repos.listCommits({ ...place, sha: 'main', per_page: 100 });
    return data.map(({ commit: { message } }) => message);
  };
  const ours = async () => (await messages()).filter((message) => message === 'Propose it');

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

  test('creates, changes and deletes in one commit and leaves the rest alone', async () => {
    const expected = await write('docs/old.md', 'Old');
    const before = { commits: (await messages()).length, readme: (await tree()).get('README.md')?.sha };
    const edit = { path: 'docs/old.md', text: 'New', expected };
    const made = await commit(github, { files: [proposal, tasks, edit] });
    const there = await tree();
    expect(made).toEqual({
      ok: true,
      value: {
        how: 'committed',
        commitSha: await head(),
        url: expect.stringContaining(`/commit/${await head()}`),
        files: [proposal, tasks, edit].map(({ path }) => ({ path, sha: there.get(path)?.sha })),
      },
    });
    expect(await textOf(proposal.path)).toBe(proposal.text);
    expect(await textOf(tasks.path)).toBe(tasks.text);
    expect(await textOf('docs/old.md')).toBe('New');
    expect(await messages()).toHaveLength(before.commits + 1);
    expect(there.get('README.md')?.sha).toBe(before.readme);
    const sha = there.get('docs/old.md')?.sha ?? null;
    const gone = await commit(github, { files: [{ path: 'docs/old.md', text: null, expected: sha }] });
    expect(gone).toMatchObject({ ok: true, value: { files: [{ path: 'docs/old.md', sha: null }] } });
    expect((await tree()).has('docs/old.md')).toBe(false);
  });

  test('keeps a file executable', async () => {
    const { data } = await github.rest.git.getCommit({ ...place, commit_sha: await head() });
    const entry = { path: 'run.sh', mode: '100755', type: 'blob', content: 'echo' } as const;
    const made = await github.rest.git.createTree({ ...place, base_tree: data.tree.sha, tree: [entry] });
    const step = { message: 'Add', tree: made.data.sha, parents: [data.sha] };
    const { data: added } = await github.rest.git.createCommit({ ...place, ...step });
    await github.rest.git.updateRef({ ...place, ref: 'heads/main', sha: added.sha });
    const expected = (await tree()).get('run.sh')?.sha ?? null;
    await commit(github, { files: [{ path: 'run.sh', text: 'echo 2', expected }] });
    expect((await tree()).get('run.sh')?.mode).toBe('100755');
  });

  test('writes nothing where everything is there already', async () => {
    await commit(github);
    const before = standIn.requests().length;
    expect(await commit(github)).toMatchObject({
      ok: true,
      value: { how: 'unchanged', commitSha: await head() },
    });
    const since = standIn.requests().slice(before);
    expect(since.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('lists what others did, and writes nothing', async () => {
    const base = await write('changed.md', 'Base');
    const lost = await write('deleted.md', 'Base');
    await write('changed.md', 'Theirs');
    await write('created.md', 'Theirs');
    await github.rest.repos.deleteFile({ ...place, path: 'deleted.md', message: 'Delete', sha: lost });
    await write('folder/a.md', '');
    const before = await head();
    const text = 'Ours';
    const files = [
      proposal,
      { path: 'changed.md', text, expected: base },
      { path: 'created.md', text, expected: null },
      { path: 'deleted.md', text, expected: lost },
      { path: 'folder', text, expected: null },
      { path: 'changed.md/below.md', text, expected: null },
    ];
    expect(await commit(github, { files })).toEqual({
      ok: false,
      error: {
        tag: 'files-conflict',
        files: [
          { path: 'changed.md', happened: 'changed' },
          { path: 'created.md', happened: 'created' },
          { path: 'deleted.md', happened: 'deleted' },
          { path: 'folder', happened: 'occupied' },
          { path: 'changed.md/below.md', happened: 'occupied' },
        ],
      },
    });
    expect(await head()).toBe(before);
  });

  describe('when the branch moves before it', () => {
    test('builds on the new head where others touched other files', async () => {
      const client = meanwhile(open(), 'PATCH', refs, () => write('other.md', 'Theirs'));
      expect(await commit(client)).toMatchObject({ ok: true, value: { commitSha: await head() } });
      expect(await textOf('other.md')).toBe('Theirs');
      expect(await textOf(proposal.path)).toBe(proposal.text);
      expect(await ours()).toHaveLength(1);
    });

    test('gives way where others touched one of its files', async () => {
      const client = meanwhile(open(), 'PATCH', refs, () => write(tasks.path, 'Theirs'));
      expect(await commit(client)).toEqual({
        ok: false,
        error: { tag: 'files-conflict', files: [{ path: tasks.path, happened: 'created' }] },
      });
      expect(await textOf(tasks.path)).toBe('Theirs');
      expect(await ours()).toHaveLength(0);
    });

    test('gives up after a few rounds', async () => {
      let round = 0;
      const client = open();
      client.hook.before('request', async ({ method }) => {
        if (method === 'PATCH') await write('busy.md', String(++round));
      });
      expect(await commit(client)).toEqual({ ok: false, error: { tag: 'conflict' } });
      expect(round).toBe(4);
      expect(await ours()).toHaveLength(0);
    });
  });

  describe('when the answer is lost', () => {
    test.each<Loss>(['network', 502])('finds its commit at the head (%s)', async (loss) => {
      const made = await commit(losing(open(), 'PATCH', refs, loss));
      expect(made).toMatchObject({ ok: true, value: { how: 'committed', commitSha: await head() } });
      expect(await ours()).toHaveLength(1);
    });

    test('finds its commit under those of others', async () => {
      const client = losing(open(), 'PATCH', refs);
      let heads = 0;
      client.hook.before('request', async ({ method, url }) => {
        if (method === 'GET' && /git\/ref\//.test(url) && ++heads === 2) await write(tasks.path, 'On top');
      });
      const made = await commit(client);
      expect(made).toMatchObject({ ok: true, value: { how: 'committed' } });
      expect(await textOf(tasks.path)).toBe('On top');
      expect(await ours()).toHaveLength(1);
    });

    test('sends the same commit again where the branch did not move', async () => {
      expect(await commit(losing(open(), 'PATCH', refs, 'unsent'))).toMatchObject({ ok: true });
      expect(await ours()).toHaveLength(1);
    });

    test('gives the reason back after that, and the next try works', async () => {
      const client = losing(open(), 'PATCH', refs, 'unsent', 2);
      expect(await commit(client)).toEqual({ ok: false, error: { tag: 'offline' } });
      expect(await commit(client)).toMatchObject({ ok: true });
      expect(await ours()).toHaveLength(1);
    });

    test('builds anew where it got lost and someone else came first', async () => {
      const client = losing(open(), 'PATCH', refs, 'unsent');
      let heads = 0;
      client.hook.before('request', async ({ method, url }) => {
        if (method === 'GET' && /git\/ref\//.test(url) && ++heads === 2) await write('other.md', 'First');
      });
      expect(await commit(client)).toMatchObject({ ok: true, value: { commitSha: await head() } });
      expect(await textOf('other.md')).toBe('First');
      expect(await ours()).toHaveLength(1);
    });

    test.each([
      ['tree', /git\/trees$/],
      ['commit', /git\/commits$/],
    ])('of the %s, nobody saw a thing and the next try works', async (_what, url) => {
      const client = losing(open(), 'POST', url);
      expect(await commit(client)).toEqual({ ok: false, error: { tag: 'offline' } });
      expect(await ours()).toHaveLength(0);
      expect(await commit(client)).toMatchObject({ ok: true });
      expect(await ours()).toHaveLength(1);
    });
  });

  test('never asks to move a branch by force', async () => {
    const sent: unknown[] = [];
    github.hook.before('request', (options) => {
      if (options.method === 'PATCH') sent.push(options['force']);
    });
    await commit(github);
    expect(sent).toEqual([false]);
  });

  test('tells the rules of a branch from a branch that moved', async () => {
    const message = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';
    expect(await commit(refusing(open(), 'PATCH', refs, { status: 422, message }))).toEqual({
      ok: false,
      error: { tag: 'protected-branch', branch: 'main' },
    });
    const odd = { status: 422, message: 'Object does not exist' };
    expect(await commit(refusing(open(), 'PATCH', refs, odd))).toEqual({
      ok: false,
      error: { tag: 'invalid', messages: [odd.message] },
    });
  });

  test('needs a branch to build on', async () => {
    await github.rest.repos.createForAuthenticatedUser({ name: 'blank' });
    const blank = { owner: 'mira-k', repo: 'blank' };
    expect(await commit(github, blank)).toEqual({ ok: false, error: { tag: 'empty-repository' } });
    expect(await commit(github, { branch: 'none' })).toEqual({
      ok: false,
      error: { tag: 'ref-missing', ref: 'none' },
    });
    expect(await commit(github, { repo: 'nowhere' })).toEqual({ ok: false, error: { tag: 'not-found' } });
    const branch = 'doomed';
    await github.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: await head() });
    const client = meanwhile(open(), 'PATCH', refs, () =>
      open().rest.git.deleteRef({ ...place, ref: `heads/${branch}` }),
    );
    expect(await commit(client, { branch })).toEqual({
      ok: false,
      error: { tag: 'ref-missing', ref: branch },
    });
  });

  test('says that a right to write is missing', async () => {
    token = await standIn.issueToken('mira-k', []);
    expect(await commit(open())).toEqual({ ok: false, error: { tag: 'forbidden' } });
  });

  test('does not trust a folder that GitHub cuts off', async () => {
    github.hook.after('request', (response, { method, url }) => {
      if (method === 'GET' && /git\/trees/.test(url)) Object.assign(response.data, { truncated: true });
    });
    expect(await commit(github)).toEqual({ ok: false, error: { tag: 'too-large', path: '' } });
  });

  test('asks nothing about files that can’t be', async () => {
    const before = standIn.requests().length;
    const files = [{ ...proposal, path: '/etc/passwd' }];
    expect(await commit(github, { files })).toMatchObject({ error: { tag: 'bad-path' } });
    expect(standIn.requests()).toHaveLength(before);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const client = meanwhile(open(), 'PATCH', refs, async () => stop.abort());
    expect(await commit(client, { signal: stop.signal })).toEqual({ ok: false, error: { tag: 'stopped' } });
    expect(await ours()).toHaveLength(0);
  });
});
