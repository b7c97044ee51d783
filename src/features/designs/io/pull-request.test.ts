import type { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type Loss, losing, meanwhile, plainGitHub } from '../../../../e2e/fakes/lossy-github.ts';
import { edit, newDraft } from '../core/document/document.ts';
import type { Document, FilePlace } from '../core/document/schema.ts';
import { settlePull } from '../core/document/settle.ts';
import { type PullWish, saveAsPullRequest } from './pull-request.ts';
import { loadDocument } from './repository-document.ts';

const repository = { owner: 'hagicode', repo: 'site' };
const place: FilePlace = { kind: 'file', ...repository, branch: 'main', path: 'DESIGN.md' };
const given = { id: 'd1', now: '2026-11-28T10:00:00.000Z' };
const now = '2026-11-28T10:05:00.000Z';
const wish: PullWish = {
  branch: 'design/calm',
  message: 'Change the design',
  title: 'A calmer design',
  body: 'Two colors changed.',
};

describe('saveAsPullRequest', () => {
  let standIn: GitHubStandIn;
  let token: string;
  const open = () => plainGitHub(standIn.url, token);

  const offer = (document: Document, github: Octokit = open(), other: Partial<PullWish> = {}) =>
    saveAsPullRequest(github, document, { ...wish, ...other });
  const textOn = async (ref: string): Promise<string | null> => {
    const asked = { ...repository, path: place.path, ref };
    const answer = await open()
      .rest.repos.getContent(asked)
      .catch(() => null);
    if (answer === null || !('content' in answer.data)) return null;
    return Buffer.from(answer.data.content, 'base64').toString();
  };
  const write = async (text: string, branch = 'main'): Promise<void> => {
    const github = open();
    const found = await github.rest.repos
      .getContent({ ...repository, path: place.path, ref: branch })
      .catch(() => null);
    const sha = found !== null && 'sha' in found.data ? found.data.sha : undefined;
    const content = Buffer.from(text).toString('base64');
    const put = { ...repository, path: place.path, branch, message: 'Theirs', content };
    await github.rest.repos.createOrUpdateFileContents({ ...put, ...(sha !== undefined && { sha }) });
  };
  const typed = async (text: string): Promise<Document> => {
    const loaded = await loadDocument(open(), place, given);
    if (!loaded.ok) throw new Error(loaded.error.tag);
    return edit(loaded.value, text, now);
  };
  const pulls = async () => (await open().rest.pulls.list({ ...repository, state: 'all' })).data;
  const branches = async () =>
    (await open().rest.repos.listBranches(repository)).data.map(({ name }) => name);
  /** Commits of the new branch that the base does not have. */
  const ahead = async () => {
    const asked = { ...repository, basehead: `main...${wish.branch}` };
    return (await open().rest.repos.compareCommitsWithBasehead(asked)).data.commits;
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
    await write('a\nb\nc\n');
  });

  test('makes a branch with one commit and a pull request; the base stays as it is', async () => {
    const mine = await typed('a\nB\nc\n');
    const outcome = await offer(mine);
    const [pull] = await pulls();
    expect(outcome).toEqual({
      kind: 'opened',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      branch: wish.branch,
      number: pull?.number,
      url: pull?.html_url,
    });
    expect(pull).toMatchObject({ title: wish.title, body: wish.body, base: { ref: 'main' } });
    expect(await textOn(wish.branch)).toBe('a\nB\nc\n');
    expect(await textOn('main')).toBe('a\nb\nc\n');
    expect(await ahead()).toHaveLength(1);
    expect(settlePull(mine, outcome, now).pull).toMatchObject({ number: pull?.number });
  });

  test('creates a file that was missing', async () => {
    const loaded = await loadDocument(open(), { ...place, path: 'docs/DESIGN.md' }, given);
    if (!loaded.ok) throw new Error(loaded.error.tag);
    expect(await offer(edit(loaded.value, '# New\n', now))).toMatchObject({ kind: 'opened' });
  });

  test('starts before what others changed meanwhile, so that nothing of theirs is undone', async () => {
    const mine = await typed('a\nb\nc\nmine\n');
    await write('theirs\na\nb\nc\n');
    await write('theirs too\na\nb\nc\n');
    expect(await offer(mine)).toMatchObject({ kind: 'opened' });
    expect(await textOn('main')).toBe('theirs too\na\nb\nc\n');
    const [commit, ...more] = await ahead();
    expect(more).toEqual([]);
    expect(await textOn(commit?.parents[0]?.sha ?? '')).toBe('a\nb\nc\n');
  });

  test('gives way where nothing of the history holds what the draft came from', async () => {
    const mine = await typed('mine\n');
    const lost: Document = { ...mine, saved: { text: 'elsewhere', sha: 'f'.repeat(40) } };
    expect(await offer(lost)).toEqual({ kind: 'refused', reason: { tag: 'start-lost', branch: 'main' } });
    expect(await branches()).not.toContain(wish.branch);
  });

  test('offers nothing where nothing changed, or the branch has it already', async () => {
    const nothing = { kind: 'refused', reason: { tag: 'nothing-to-offer' } };
    expect(await offer(await typed('a\nb\nc\n'))).toEqual(nothing);
    const mine = await typed('mine\n');
    await write('mine\n');
    expect(await offer(mine)).toEqual(nothing);
    expect(await branches()).not.toContain(wish.branch);
  });

  test('adds to the pull request that the draft has already, unless others wrote there', async () => {
    const mine = await typed('mine\n');
    const first = await offer(mine);
    const again = edit(settlePull(mine, first, now), 'mine again\n', now);
    const second = await offer(again);
    expect(second).toMatchObject({ kind: 'opened', number: first.kind === 'opened' ? first.number : 0 });
    expect(await textOn(wish.branch)).toBe('mine again\n');
    expect(await ahead()).toHaveLength(2);
    await write('theirs\n', wish.branch);
    const third = edit(settlePull(again, second, now), 'mine once more\n', now);
    expect(await offer(third)).toMatchObject({ kind: 'refused', reason: { tag: 'branch-exists' } });
    expect(await textOn(wish.branch)).toBe('theirs\n');
  });

  test('leaves a branch of someone else alone', async () => {
    const mine = await typed('mine\n');
    const { data } = await open().rest.git.getRef({ ...repository, ref: 'heads/main' });
    await open().rest.git.createRef({
      ...repository,
      ref: `refs/heads/${wish.branch}`,
      sha: data.object.sha,
    });
    await write('theirs\n', wish.branch);
    expect(await offer(mine)).toMatchObject({ kind: 'refused', reason: { tag: 'branch-exists' } });
    expect(await textOn(wish.branch)).toBe('theirs\n');
    expect(await pulls()).toEqual([]);
  });

  test('does not write over someone who comes in between', async () => {
    const mine = await typed('mine\n');
    const client = meanwhile(open(), 'PUT', /contents/, () => write('theirs\n', wish.branch));
    expect(await offer(mine, client)).toEqual({ kind: 'refused', reason: { tag: 'conflict' } });
    expect(await textOn(wish.branch)).toBe('theirs\n');
  });

  const steps: readonly (readonly [string, string, RegExp])[] = [
    ['the branch', 'POST', /git\/refs$/],
    ['the commit', 'PUT', /contents/],
    ['the pull request', 'POST', /\/pulls$/],
  ];

  test.each(
    steps.flatMap((step) => (['network', 502] as const).map((loss: Loss) => [...step, loss] as const)),
  )(
    'comes to one branch, one commit and one pull request where the answer about %s is lost (%s %s %s)',
    async (_what, method, url, loss) => {
      expect(await offer(await typed('mine\n'), losing(open(), method, url, loss))).toMatchObject({
        kind: 'opened',
      });
      expect(await pulls()).toHaveLength(1);
      expect(await ahead()).toHaveLength(1);
    },
  );

  test.each(steps)('goes on where it stopped, where %s could not be sent', async (_what, method, url) => {
    const mine = await typed('mine\n');
    const client = losing(open(), method, url, 'unsent', 2);
    expect(await offer(mine, client)).toEqual({ kind: 'refused', reason: { tag: 'offline' } });
    // One more is lost where the first look already sent it again.
    const again = await offer(mine, client);
    if (again.kind === 'refused') expect(await offer(mine, client)).toMatchObject({ kind: 'opened' });
    expect(await pulls()).toHaveLength(1);
    expect(await ahead()).toHaveLength(1);
  });

  test('says why it can’t', async () => {
    const mine = await typed('mine\n');
    const reason = async (document: Document, other: Partial<PullWish> = {}) => {
      const outcome = await offer(document, open(), other);
      return outcome.kind === 'refused' ? outcome.reason.tag : outcome.kind;
    };
    expect(await reason(mine, { branch: 'a b' })).toBe('bad-branch-name');
    expect(await reason(edit(newDraft(given), 'x', now))).toBe('no-place');
    expect(await reason(edit(mine, '>>>>>>> yours\n', now))).toBe('marks-left');
    expect(await reason({ ...mine, place: { ...place, branch: 'gone' } })).toBe('ref-missing');
    token = await standIn.issueToken('mira-k', []);
    expect(await reason(mine)).toBe('forbidden');
    standIn.revokeToken(token);
    expect(await reason(mine)).toBe('unauthorized');
  });
});
