import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type Loss, losing, meanwhile, plainGitHub, reviving } from '../../../../e2e/fakes/lossy-github.ts';
import { edit, isDirty, newDraft, takeMerged } from '../core/document/document.ts';
import type { SaveOutcome } from '../core/document/reason.ts';
import type { Document, FilePlace } from '../core/document/schema.ts';
import { settleSave } from '../core/document/settle.ts';
import { mergeThree } from '../core/merge/merge.ts';
import { resolve } from '../core/merge/resolve.ts';
import { loadDocument, placeOf, reloadDocument, saveDocument } from './repository-document.ts';

const place: FilePlace = {
  kind: 'file',
  owner: 'hagicode',
  repo: 'site',
  branch: 'main',
  path: 'packages/web/DESIGN.md',
};
const given = { id: 'd1', now: '2026-11-28T10:00:00.000Z' };
const now = '2026-11-28T10:05:00.000Z';
const contents = /contents\/\{path\}$/;
const message = 'Change the design';

describe('a document in a repository', () => {
  let standIn: GitHubStandIn;
  let token: string;
  const open = () => plainGitHub(standIn.url, token);

  const load = async (wish: Partial<FilePlace> = {}): Promise<Document> => {
    const loaded = await loadDocument(open(), { ...place, ...wish }, given);
    if (!loaded.ok) throw new Error(loaded.error.tag);
    return loaded.value;
  };
  const typed = async (text: string): Promise<Document> => edit(await load(), text, now);
  const save = (document: Document, github: Octokit = open()): Promise<SaveOutcome> =>
    saveDocument(github, document, { message });
  const standing = async () => {
    const { owner, repo, branch: ref, path } = place;
    const { data } = await open().rest.repos.getContent({ owner, repo, ref, path });
    if (!('content' in data)) throw new Error('no file');
    return { sha: data.sha, text: Buffer.from(data.content, 'base64').toString() };
  };
  /** What someone else does, straight at GitHub. */
  const write = async (text: string): Promise<void> => {
    const sha = await standing().then(
      (file) => file.sha,
      () => null,
    );
    const content = Buffer.from(text).toString('base64');
    const put = { ...place, message: 'Theirs', content, ...(sha !== null && { sha }) };
    await open().rest.repos.createOrUpdateFileContents(put);
  };
  const remove = async () => {
    const { sha } = await standing();
    await open().rest.repos.deleteFile({ ...place, message: 'Delete', sha });
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
  });

  test('that is missing is virtual, and its first save creates it', async () => {
    const document = await typed('# Ours\n');
    expect(document.saved).toBeNull();
    const outcome = await save(document);
    expect(outcome).toMatchObject({
      kind: 'saved',
      how: 'created',
      url: expect.stringContaining('packages/web/DESIGN.md'),
    });
    const settled = settleSave(document, outcome, now);
    expect(isDirty(settled)).toBe(false);
    expect(settled.saved).toEqual(await standing());
    expect(await save(edit(settled, '# Newer\n', now))).toMatchObject({ kind: 'saved', how: 'updated' });
    expect(await save(edit(settled, '# Newer\n', now))).toMatchObject({ kind: 'saved', how: 'unchanged' });
  });

  test('is loaded to the byte', async () => {
    await write('\ufeff# Ours\r\n设计');
    expect(await load()).toMatchObject({ draft: '\ufeff# Ours\r\n设计', saved: await standing() });
  });

  test('is met again where it changed: clean it follows, dirty it is in conflict', async () => {
    await write('One');
    const document = await load();
    await write('Two');
    const again = (current: Document) =>
      reloadDocument(
        open(),
        place,
        () => current,
        () => now,
      );
    expect(await again(document)).toMatchObject({ ok: true, value: { draft: 'Two', conflict: null } });
    expect(await again(edit(document, 'Mine', now))).toMatchObject({
      ok: true,
      value: { draft: 'Mine', conflict: { base: 'One', theirs: { text: 'Two' } } },
    });
  });

  test('takes the default branch where none is named', async () => {
    expect(await placeOf(open(), { ...place, branch: null })).toEqual({ ok: true, value: place });
    expect(await placeOf(open(), { ...place, branch: 'x' })).toMatchObject({ value: { branch: 'x' } });
    expect(await placeOf(open(), { ...place, repo: 'nowhere', branch: null })).toMatchObject({ ok: false });
  });

  describe('that someone else touched', () => {
    test('is merged and then saved over theirs, and both are in it', async () => {
      await write('a\nb\nc\n');
      const mine = await typed('a\nb\nc\nmine\n');
      await write('theirs\na\nb\nc\n');
      const outcome = await save(mine);
      expect(outcome).toMatchObject({ kind: 'conflict', happened: 'changed', theirs: await standing() });
      const met = settleSave(mine, outcome, now);
      expect(met.draft).toBe(mine.draft);
      const merge = mergeThree(met.conflict?.base ?? '', met.conflict?.theirs?.text ?? '', met.draft);
      const merged = takeMerged(met, resolve(merge).text, now);
      expect(await save(merged)).toMatchObject({ kind: 'saved', how: 'updated' });
      expect((await standing()).text).toBe('theirs\na\nb\nc\nmine\n');
    });

    test('is in conflict again where they go on in the meantime', async () => {
      await write('a\n');
      const mine = await typed('mine\n');
      await write('b\n');
      const met = settleSave(mine, await save(mine), now);
      await write('c\n');
      const merged = takeMerged(met, 'b and mine\n', now);
      const again = settleSave(merged, await save(merged), now);
      expect(again).toMatchObject({
        draft: 'b and mine\n',
        conflict: { base: 'b\n', theirs: { text: 'c\n' } },
      });
      expect((await standing()).text).toBe('c\n');
    });

    test('was created: theirs stands, yours is kept', async () => {
      const mine = await typed('mine\n');
      await write('theirs\n');
      const outcome = await save(mine);
      expect(outcome).toMatchObject({ kind: 'conflict', happened: 'created', theirs: { text: 'theirs\n' } });
      expect(settleSave(mine, outcome, now)).toMatchObject({ draft: 'mine\n', conflict: { base: '' } });
      expect((await standing()).text).toBe('theirs\n');
    });

    test('was created in the instant of the save (422)', async () => {
      const client = meanwhile(open(), 'PUT', contents, () => write('theirs\n'));
      expect(await save(await typed('mine\n'), client)).toMatchObject({
        kind: 'conflict',
        happened: 'created',
      });
      expect((await standing()).text).toBe('theirs\n');
    });

    test('was changed in the instant of the save (409)', async () => {
      await write('a\n');
      const client = meanwhile(open(), 'PUT', contents, () => write('theirs\n'));
      expect(await save(await typed('mine\n'), client)).toMatchObject({
        kind: 'conflict',
        happened: 'changed',
      });
      expect((await standing()).text).toBe('theirs\n');
    });

    test('was deleted: the text stays and can be created again', async () => {
      await write('a\n');
      const mine = await typed('mine\n');
      await remove();
      const outcome = await save(mine);
      expect(outcome).toEqual({ kind: 'conflict', happened: 'deleted', theirs: null });
      const met = settleSave(mine, outcome, now);
      expect(met).toMatchObject({ draft: 'mine\n', conflict: { base: 'a\n', theirs: null } });
      const kept = takeMerged(met, met.draft, now);
      expect(await save(kept)).toMatchObject({ kind: 'saved', how: 'created' });
    });

    test('was deleted in the instant of the save, which brought it back', async () => {
      await write('a\n');
      const client = meanwhile(reviving(open()), 'PUT', contents, remove);
      expect(await save(await typed('mine\n'), client)).toMatchObject({ kind: 'saved', how: 'restored' });
      expect((await standing()).text).toBe('mine\n');
    });

    test('stayed while another file moved the branch', async () => {
      await write('a\n');
      const other = { ...place, path: 'other.md', message: 'Other', content: '' };
      const client = meanwhile(open(), 'PUT', contents, () =>
        open().rest.repos.createOrUpdateFileContents(other),
      );
      expect(await save(await typed('mine\n'), client)).toMatchObject({ kind: 'saved', how: 'updated' });
    });
  });

  test.each<Loss>(['network', 502])('is saved once where the answer is lost (%s)', async (loss) => {
    const mine = await typed('mine\n');
    expect(await save(mine, losing(open(), 'PUT', contents, loss))).toMatchObject({
      kind: 'saved',
      how: 'created',
      file: await standing(),
    });
  });

  describe('is not saved, and keeps its text, where', () => {
    const refused = async (tag: string, document: Document, github: Octokit = open()): Promise<void> => {
      const outcome = await save(document, github);
      expect(outcome).toMatchObject({ kind: 'refused', reason: { tag } });
      expect(settleSave(document, outcome, now)).toBe(document);
      await expect(standing()).rejects.toThrow();
    };

    test('the token was revoked', async () => {
      const mine = await typed('mine\n');
      const revoked = open();
      standIn.revokeToken(token);
      const outcome = await save(mine, revoked);
      expect(outcome).toEqual({ kind: 'refused', reason: { tag: 'unauthorized' } });
      expect(settleSave(mine, outcome, now)).toBe(mine);
    });

    test('GitHub can’t be reached', async () => {
      const mine = await typed('mine\n');
      await refused('offline', mine, losing(open(), 'PUT', contents, 'unsent', 9));
      await refused('offline', mine, losing(open(), 'GET', /./, 'unsent', 9));
    });

    test('the requests of the hour are used up', async () => {
      const mine = await typed('mine\n');
      const spent = open();
      standIn.spend(token, 0, 60);
      expect(await save(mine, spent)).toMatchObject({
        kind: 'refused',
        reason: { tag: 'rate-limited', kind: 'primary' },
      });
    });

    test('the right to write is missing', async () => {
      const mine = await typed('mine\n');
      token = await standIn.issueToken('mira-k', []);
      await refused('forbidden', mine);
    });

    test('the branch is gone', async () => {
      await refused('ref-missing', { ...(await typed('mine\n')), place: { ...place, branch: 'gone' } });
    });

    test('it has no place, another ending, or marks of a conflict', async () => {
      await refused('no-place', edit(newDraft(given), 'mine', now));
      await refused('not-markdown', { ...(await typed('x')), place: { ...place, path: 'x.ts' } });
      await refused('bad-path', { ...(await typed('x')), place: { ...place, path: '../x.md' } });
      await refused('marks-left', await typed('a\n<<<<<<< theirs\nb\n'));
      await refused('unwritable-text', await typed('a\ud83d'));
    });
  });

  test('is not loaded from a path that is no design, or no text', async () => {
    expect(await loadDocument(open(), { ...place, path: 'src/a.ts' }, given)).toMatchObject({
      error: { tag: 'not-markdown' },
    });
    const content = Buffer.from([0xff, 0xfe]).toString('base64');
    await open().rest.repos.createOrUpdateFileContents({ ...place, message: 'Bytes', content });
    expect(await loadDocument(open(), place, given)).toMatchObject({ error: { tag: 'not-text' } });
  });
});
