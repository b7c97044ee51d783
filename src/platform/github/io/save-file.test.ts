import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import {
  type Loss,
  losing,
  meanwhile,
  plainGitHub,
  refusing,
  reviving,
} from '../../../../e2e/fakes/lossy-github.ts';
import { readFile } from './read-file.ts';
import { type FileSave, saveFile } from './save-file.ts';

const place = { owner: 'hagicode', repo: 'site', branch: 'main', path: 'docs/DESIGN.md' };
const contents = /contents\/\{path\}$/;

describe('saveFile', () => {
  let standIn: GitHubStandIn;
  let token: string;
  let github: Octokit;
  const open = () => plainGitHub(standIn.url, token);

  const save = (client: Octokit, wish: Partial<FileSave> = {}) =>
    saveFile(client, { ...place, text: 'Ours', message: 'Change the design', expected: null, ...wish });
  const read = async (client = github) => {
    const file = await readFile(client, place);
    if (!file.ok) throw new Error(file.error.tag);
    return file.value;
  };
  /** What another editor does, straight at GitHub. */
  const write = async (text: string): Promise<string> => {
    const sha = (await read(open()))?.sha;
    const content = Buffer.from(text).toString('base64');
    const put = { ...place, message: `Write ${text}`, content, ...(sha !== undefined && { sha }) };
    return (await open().rest.repos.createOrUpdateFileContents(put)).data.content?.sha ?? '';
  };
  const remove = async () => {
    const sha = (await read(open()))?.sha ?? '';
    await open().rest.repos.deleteFile({ ...place, message: 'Delete', sha });
  };
  const history = async () => {
    const { data } = await open().rest.repos.listCommits({ ...place, sha: 'main' });
    return data.map(({ sha, commit }) => ({ sha, message: commit.message }));
  };
  const writes = () => standIn.requests().filter(({ method }) => method === 'PUT');

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

  test('creates a file and then saves over what it gave back', async () => {
    const text = '\ufeffOurs\r\n设计';
    const first = await save(github, { text });
    const sha = (await read())?.sha;
    const [made] = await history();
    expect(first).toEqual({
      ok: true,
      value: { how: 'created', sha, commitSha: made?.sha, url: expect.stringContaining('docs/DESIGN.md') },
    });
    expect((await read())?.text).toBe(text);
    const expected = first.ok ? first.value.sha : null;
    expect(await save(github, { expected, text: 'Newer' })).toMatchObject({ value: { how: 'updated' } });
    expect((await read())?.text).toBe('Newer');
    expect((await history()).map(({ message }) => message)).toEqual([
      'Change the design',
      'Change the design',
    ]);
  });

  test('saves to another branch than the default one', async () => {
    const { data } = await github.rest.git.getRef({ ...place, ref: 'heads/main' });
    await github.rest.git.createRef({ ...place, ref: 'refs/heads/docs/x', sha: data.object.sha });
    expect(await save(github, { branch: 'docs/x' })).toMatchObject({ ok: true });
    expect(await read()).toBeNull();
    expect(await readFile(github, { ...place, ref: 'docs/x' })).toMatchObject({ value: { text: 'Ours' } });
  });

  test('makes the first commit of an empty repository', async () => {
    await github.rest.repos.createForAuthenticatedUser({ name: 'blank' });
    const blank = { owner: 'mira-k', repo: 'blank' };
    expect(await save(github, blank)).toMatchObject({ ok: true, value: { how: 'created' } });
  });

  test('writes nothing where the text is there already', async () => {
    const sha = await write('Ours');
    const [last] = await history();
    const before = writes().length;
    for (const expected of [sha, null, 'a'.repeat(40)])
      expect(await save(github, { expected })).toEqual({
        ok: true,
        value: { how: 'unchanged', sha, commitSha: last?.sha, url: expect.stringContaining('DESIGN.md') },
      });
    expect(writes()).toHaveLength(before);
  });

  describe('before it writes', () => {
    test('says what someone created', async () => {
      const theirs = { path: place.path, text: 'Theirs', sha: await write('Theirs') };
      const saved = await save(github);
      expect(saved).toMatchObject({ ok: false, error: { tag: 'created-meanwhile', theirs } });
    });

    test('says what someone changed, with text and sha to merge with', async () => {
      const expected = await write('Base');
      const theirs = { text: 'Theirs', sha: await write('Theirs') };
      const saved = await save(github, { expected });
      expect(saved).toMatchObject({ ok: false, error: { tag: 'changed-meanwhile', theirs } });
      expect(await save(github, { expected: theirs.sha, text: 'Merged' })).toMatchObject({ ok: true });
    });

    test('says that someone deleted it', async () => {
      const expected = await write('Base');
      await remove();
      expect(await save(reviving(open()), { expected })).toEqual({
        ok: false,
        error: { tag: 'deleted-meanwhile', path: place.path },
      });
      expect(await read()).toBeNull();
    });
  });

  describe('in the instant of writing', () => {
    const racing = (happening: () => Promise<unknown>, client = open()) =>
      meanwhile(client, 'PUT', contents, happening);

    test('does not overwrite what someone created', async () => {
      const saved = await save(racing(() => write('Theirs')));
      expect(saved).toMatchObject({ error: { tag: 'created-meanwhile', theirs: { text: 'Theirs' } } });
      expect((await read())?.text).toBe('Theirs');
    });

    test('does not overwrite what someone changed', async () => {
      const expected = await write('Base');
      const saved = await save(
        racing(() => write('Theirs')),
        { expected },
      );
      expect(saved).toMatchObject({ error: { tag: 'changed-meanwhile', theirs: { text: 'Theirs' } } });
      expect((await read())?.text).toBe('Theirs');
    });

    test('says so when GitHub brought back what someone deleted', async () => {
      const expected = await write('Base');
      const saved = await save(racing(remove, reviving(open())), { expected });
      expect(saved).toMatchObject({ ok: true, value: { how: 'restored' } });
      expect((await read())?.text).toBe('Ours');
    });

    test('says so even when the answer is lost', async () => {
      const expected = await write('Base');
      const client = losing(racing(remove, reviving(open())), 'PUT', contents);
      expect(await save(client, { expected })).toMatchObject({ ok: true, value: { how: 'restored' } });
    });

    test('says so even when someone wrote on top before it could look', async () => {
      const expected = await write('Base');
      const lost = losing(racing(remove, reviving(open())), 'PUT', contents);
      const client = meanwhile(lost, 'GET', /commits$/, () => write('On top'));
      expect(await save(client, { expected })).toMatchObject({ ok: true, value: { how: 'restored' } });
    });

    test('says that it was deleted where GitHub notices', async () => {
      const expected = await write('Base');
      expect(await save(racing(remove), { expected })).toMatchObject({ error: { tag: 'deleted-meanwhile' } });
    });

    test('tries again when only the branch moved', async () => {
      const moved = { status: 409, message: 'is at 30e15e84 but expected 46affa9e' };
      expect(await save(refusing(open(), 'PUT', contents, moved))).toMatchObject({ ok: true });
      const moving = refusing(open(), 'PUT', contents, { ...moved, times: 9 });
      expect(await save(moving, { path: 'other.md' })).toEqual({ ok: false, error: { tag: 'conflict' } });
    });
  });

  describe('when the answer is lost', () => {
    const losses: readonly Loss[] = ['network', 502, 504];

    test.each(losses)('finds that the text arrived (%s)', async (loss) => {
      const saved = await save(losing(open(), 'PUT', contents, loss));
      const [made] = await history();
      expect(saved).toMatchObject({ ok: true, value: { how: 'created', commitSha: made?.sha } });
      const expected = saved.ok ? saved.value.sha : null;
      const again = await save(losing(open(), 'PUT', contents, loss), { expected, text: 'Newer' });
      expect(again).toMatchObject({ ok: true, value: { how: 'updated' } });
      expect(await history()).toHaveLength(2);
    });

    test('gives the reason back where nothing arrived, and the next try works', async () => {
      const expected = await write('Base');
      const client = losing(open(), 'PUT', contents, 'unsent');
      expect(await save(client, { expected })).toEqual({ ok: false, error: { tag: 'offline' } });
      expect(await save(client, { expected })).toMatchObject({ ok: true, value: { how: 'updated' } });
    });

    test('sees the work of others that came on top', async () => {
      const expected = await write('Base');
      const client = losing(open(), 'PUT', contents);
      let looks = 0;
      client.hook.before('request', async ({ method, url }) => {
        if (method === 'GET' && contents.test(url) && ++looks === 2) await write('Theirs');
      });
      expect(await save(client, { expected })).toMatchObject({
        error: { tag: 'changed-meanwhile', theirs: { text: 'Theirs' } },
      });
      expect((await read())?.text).toBe('Theirs');
      expect((await history()).map(({ message }) => message)).toContain('Change the design');
    });

    test('may be tried again when even the look fails, and writes once', async () => {
      const client = losing(losing(open(), 'PUT', contents), 'GET', contents, 'unsent', 0);
      let puts = 0;
      client.hook.before('request', ({ method }) => {
        if (method === 'PUT') puts += 1;
      });
      client.hook.wrap('request', (request, options) => {
        if (options.method === 'GET' && puts === 1 && contents.test(options.url)) {
          puts += 1;
          throw Object.assign(new Error('lost'), { status: 500 });
        }
        return request(options);
      });
      expect(await save(client)).toEqual({ ok: false, error: { tag: 'offline' } });
      expect(await save(client)).toMatchObject({ ok: true, value: { how: 'unchanged' } });
      expect(await history()).toHaveLength(1);
    });
  });

  test('tells the rules of a branch from a conflict', async () => {
    const message = 'Could not create file: Changes must be made through a pull request.';
    for (const status of [409, 422])
      expect(await save(refusing(open(), 'PUT', contents, { status, message }))).toEqual({
        ok: false,
        error: { tag: 'protected-branch', branch: 'main' },
      });
    expect(await history()).toHaveLength(0);
  });

  test('gives GitHub’s own words where it refuses the content', async () => {
    const message = 'path contains a malformed path component';
    expect(await save(refusing(open(), 'PUT', contents, { status: 422, message }))).toEqual({
      ok: false,
      error: { tag: 'invalid', messages: [message] },
    });
  });

  test('tells a missing right to write from a missing repository and branch', async () => {
    token = await standIn.issueToken('mira-k', []);
    expect(await save(open())).toEqual({ ok: false, error: { tag: 'forbidden' } });
    expect(await save(open(), { repo: 'nowhere' })).toEqual({ ok: false, error: { tag: 'not-found' } });
    expect(await save(open(), { branch: 'none' })).toEqual({
      ok: false,
      error: { tag: 'ref-missing', ref: 'none' },
    });
  });

  test('writes nothing that a file can’t hold, and nowhere that it can’t be', async () => {
    expect(await save(github, { text: 'a\ud83d' })).toEqual({ ok: false, error: { tag: 'unwritable-text' } });
    expect(await save(github, { path: '.git/config' })).toMatchObject({ error: { tag: 'bad-path' } });
    expect(await save(github, { path: 'docs' })).toMatchObject({ ok: true });
    expect(await save(github, { path: 'docs/x' })).toMatchObject({ error: { tag: 'invalid' } });
    expect(writes().length).toBe(2);
  });

  test('stops when it is told to', async () => {
    expect(await save(github, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      error: { tag: 'stopped' },
    });
    const stop = new AbortController();
    const client = meanwhile(open(), 'PUT', contents, async () => stop.abort());
    expect(await save(client, { signal: stop.signal })).toEqual({ ok: false, error: { tag: 'stopped' } });
    expect(await history()).toHaveLength(0);
  });
});
