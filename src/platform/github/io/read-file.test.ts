import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { losing, plainGitHub, refusing } from '../../../../e2e/fakes/lossy-github.ts';
import { readFile } from './read-file.ts';

const repository = { owner: 'hagicode', repo: 'site' };
const contents = /contents\/\{path\}$/;

describe('readFile', () => {
  let standIn: GitHubStandIn;
  let token: string;
  let github: Octokit;
  const open = () => plainGitHub(standIn.url, token);

  const write = async (path: string, content: Buffer | string): Promise<string> => {
    const put = { ...repository, path, message: 'Write', content: Buffer.from(content).toString('base64') };
    const { data } = await github.rest.repos.createOrUpdateFileContents(put);
    return data.content?.sha ?? '';
  };
  /** Commits entries that only git can make. */
  const commitTree = async (entries: Parameters<Octokit['rest']['git']['createTree']>[0] & object) => {
    const { data: head } = await github.rest.git.getRef({ ...repository, ref: 'heads/main' });
    const { data: parent } = await github.rest.git.getCommit({ ...repository, commit_sha: head.object.sha });
    const tree = await github.rest.git.createTree({ ...entries, base_tree: parent.tree.sha });
    const made = { message: 'Link', tree: tree.data.sha, parents: [parent.sha] };
    const commit = await github.rest.git.createCommit({ ...repository, ...made });
    await github.rest.git.updateRef({ ...repository, ref: 'heads/main', sha: commit.data.sha });
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

  test('gives the text exactly, with the name of its content', async () => {
    const text = '\ufeff# Design\r\n\r\n设计 👩‍💻\n';
    const sha = await write('DESIGN.md', text);
    const read = await readFile(github, { ...repository, path: 'DESIGN.md' });
    expect(read).toMatchObject({ ok: true, value: { path: 'DESIGN.md', text, sha } });
    expect(read).toMatchObject({ value: { url: expect.stringContaining('/blob/main/DESIGN.md') } });
  });

  test.each([
    'docs/two words.md',
    'docs/设计令牌.md',
    'docs/50%.md',
    'docs/a%2Fb.md',
    'docs/#1?x=y&z.md',
    "docs/(it's)+[a].md",
    'docs/👩‍💻.md',
  ])('finds %s under exactly this name', async (path) => {
    await write(path, path);
    expect(await readFile(github, { ...repository, path })).toMatchObject({
      ok: true,
      value: { text: path },
    });
  });

  test('reads from a branch, a tag and a commit', async () => {
    await write('DESIGN.md', 'Old');
    const { data } = await github.rest.git.getRef({ ...repository, ref: 'heads/main' });
    const { sha } = data.object;
    for (const ref of ['refs/heads/docs/old', 'refs/tags/v1'])
      await github.rest.git.createRef({ ...repository, ref, sha });
    await write('other.md', 'Newer');
    for (const ref of ['docs/old', 'v1', sha, 'refs/heads/docs/old']) {
      const place = { ...repository, ref };
      expect(await readFile(github, { ...place, path: 'DESIGN.md' })).toMatchObject({
        value: { text: 'Old' },
      });
      expect(await readFile(github, { ...place, path: 'other.md' })).toEqual({ ok: true, value: null });
    }
  });

  test('gives nothing where the path is not there', async () => {
    const absent = { ...repository, path: 'docs/none.md' };
    expect(await readFile(github, absent)).toEqual({ ok: true, value: null });
    expect(await readFile(github, { ...absent, ref: 'main' })).toEqual({ ok: true, value: null });
  });

  test('gives nothing in a repository without a commit', async () => {
    await github.rest.repos.createForAuthenticatedUser({ name: 'blank' });
    const blank = { owner: 'mira-k', repo: 'blank', path: 'DESIGN.md' };
    expect(await readFile(github, blank)).toEqual({ ok: true, value: null });
    expect(await readFile(github, { ...blank, ref: 'refs/heads/main' })).toEqual({ ok: true, value: null });
  });

  test('tells a missing ref and a missing repository from a missing path', async () => {
    const place = { ...repository, path: 'DESIGN.md' };
    expect(await readFile(github, { ...place, ref: 'refs/heads/docs/none' })).toEqual({
      ok: false,
      error: { tag: 'ref-missing', ref: 'docs/none' },
    });
    const notFound = { ok: false, error: { tag: 'not-found' } };
    expect(await readFile(github, { ...place, repo: 'nowhere' })).toEqual(notFound);
    expect(await readFile(github, { ...place, repo: 'nowhere', ref: 'main' })).toEqual(notFound);
    expect(await readFile(github, { owner: 'mira-k', repo: 'ledger', path: 'README.md' })).toEqual(notFound);
  });

  test('fetches the blob of a file over 1 MB', async () => {
    const text = 'Line\n'.repeat(300_000);
    await write('long.md', text);
    // As GitHub answers between 1 and 100 MB; the emulator always gives the content.
    github.hook.after('request', (response, { url }) => {
      if (contents.test(url)) Object.assign(response.data, { content: '', encoding: 'none' });
    });
    const read = await readFile(github, { ...repository, path: 'long.md' });
    expect(read.ok && read.value?.text === text).toBe(true);
  });

  test('says that a file is too large even for a blob', async () => {
    const message = 'The requested blob is too large to fetch via the API';
    const refused = refusing(github, 'GET', contents, { status: 403, message });
    expect(await readFile(refused, { ...repository, path: 'README.md' })).toEqual({
      ok: false,
      error: { tag: 'too-large', path: 'README.md' },
    });
  });

  test('does not open bytes that are not UTF-8', async () => {
    await write('latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(await readFile(github, { ...repository, path: 'latin.md' })).toEqual({
      ok: false,
      error: { tag: 'not-text', path: 'latin.md' },
    });
  });

  test('opens an empty file', async () => {
    await write('empty.md', '');
    expect(await readFile(github, { ...repository, path: 'empty.md' })).toMatchObject({
      value: { text: '' },
    });
  });

  test('does not take a folder, a link or a submodule for a file', async () => {
    await write('docs/DESIGN.md', '# Design');
    const link = { mode: '120000', type: 'blob' } as const;
    const sub = { mode: '160000', type: 'commit' } as const;
    await commitTree({
      ...repository,
      tree: [
        { ...link, path: 'to-file.md', content: 'docs/DESIGN.md' },
        { ...link, path: 'to-folder', content: 'docs' },
        { ...link, path: 'to-nowhere', content: '../outside' },
        { ...sub, path: 'vendor', sha: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' },
      ],
    });
    for (const [path, what] of [
      ['docs', 'directory'],
      ['to-file.md', 'symlink'],
      ['to-folder', 'symlink'],
      ['to-nowhere', 'symlink'],
      ['vendor', 'submodule'],
    ] as const)
      expect(await readFile(github, { ...repository, path })).toEqual({
        ok: false,
        error: { tag: 'not-a-file', path, what },
      });
  });

  test('asks nothing about a path that can’t be', async () => {
    const before = standIn.requests().length;
    expect(await readFile(github, { ...repository, path: '../../user' })).toMatchObject({
      error: { tag: 'bad-path', problem: 'dot-segment' },
    });
    expect(standIn.requests()).toHaveLength(before);
  });

  test('passes on what may happen to any call', async () => {
    const place = { ...repository, path: 'README.md' };
    const offline = { ok: false, error: { tag: 'offline' } };
    expect(await readFile(losing(open(), 'GET', contents), place)).toEqual(offline);
    const unsure = losing(open(), 'GET', /commits$/);
    expect(await readFile(unsure, { ...place, path: 'none.md' })).toEqual(offline);
    standIn.revokeToken(token);
    expect(await readFile(github, place)).toEqual({ ok: false, error: { tag: 'unauthorized' } });
  });

  test('stops when it is told to', async () => {
    const place = { ...repository, path: 'README.md', signal: AbortSignal.abort() };
    expect(await readFile(github, place)).toEqual({ ok: false, error: { tag: 'stopped' } });
  });
});
