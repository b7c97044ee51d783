import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { createGitHub, type GitHub } from '#platform/github/io/octokit.ts';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { type IssueWords, issueOf } from '../core/issue.ts';
import { newProposal } from '../core/proposal.ts';
import type { Proposal } from '../core/schema.ts';
import { sendIssue } from './sync.ts';

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const repository = { owner: 'hagicode', repo: 'site' };
const words: IssueWords = {
  key: 'HagiCode proposal',
  status: 'Status',
  statusName: (status) => status,
  chiefComplaint: 'Chief complaint',
  description: 'Description',
  noDescription: '_No description yet._',
  back: (key) => `Open ${key}`,
  backNote: '',
};
const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  ...newProposal(
    { title: 'Keep the header still', chiefComplaint: 'It jumps.', description: '' },
    { id: 'a1', key: 'PROJ-1', now: '2026-09-26T14:00:00.000Z', repository },
  ),
  ...change,
});
const issue = (change: Partial<Proposal> = {}) => {
  const written = issueOf(proposal(change), words, 'https://hagicode.com/workbench/#PROJ-1');
  if (!written.ok) throw new Error(written.error.tag);
  return written.value;
};
const wish = (change: Partial<Parameters<typeof sendIssue>[1]> = {}): Parameters<typeof sendIssue>[1] => ({
  proposalId: 'a1',
  issue: issue(),
  repository,
  login: 'mira-k',
  known: null,
  overwrite: false,
  claim: async () => ok(undefined),
  pause: async () => {},
  ...change,
});

describe('sendIssue', () => {
  let standIn: GitHubStandIn;
  let github: GitHub;
  let token: string;
  /** Without the pause that our client keeps between writes. */
  const open = (): GitHub => new Octokit({ baseUrl: standIn.url, auth: token, log: silent });
  const ours = async () => {
    const all = await open().paginate(github.rest.issues.listForRepo, { ...repository, state: 'all' });
    return all.filter(({ title }) => title.startsWith('[HagiCode]'));
  };
  /** Loses the answer to the first request that matches, after GitHub has carried it out. */
  const losing = (method: string, path: RegExp, status: number | 'network'): GitHub => {
    const client = createGitHub({ apiUrl: standIn.url, token });
    let lost = false;
    client.hook.wrap('request', async (request, options) => {
      const answer = await request(options);
      if (lost || options.method !== method || !path.test(options.url)) return answer;
      lost = true;
      throw Object.assign(new Error('lost'), {
        status: 500,
        request: options,
        ...(status !== 'network' && { response: { status, headers: {}, data: '' } }),
      });
    });
    return client;
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

  test('makes the issue with its labels', async () => {
    const sent = await sendIssue(github, wish());
    expect(sent).toMatchObject({ ok: true, value: { missingLabels: [] } });
    const [made] = await ours();
    expect(made?.title).toBe('[HagiCode] Keep the header still');
    expect(made?.body).toBe(issue().body);
    expect(made?.labels.map((label) => (typeof label === 'string' ? label : label.name)).toSorted()).toEqual([
      'hagicode',
      'proposal',
      'status:init',
    ]);
    expect(sent).toMatchObject({ value: { number: made?.number, url: made?.html_url } });
  });

  test.each<[string, number | 'network']>([
    ['a lost answer', 'network'],
    ['a 502 after the work was done', 502],
  ])('makes one issue in spite of %s', async (_what, status) => {
    const sent = await sendIssue(losing('POST', /issues$/, status), wish());
    expect(sent.ok).toBe(true);
    expect(await ours()).toHaveLength(1);
  });

  test('finds the issue again where its number got lost, by another account too', async () => {
    const first = await sendIssue(github, wish());
    const again = await sendIssue(open(), wish({ issue: issue({ title: 'Keep the header quite still' }) }));
    token = await standIn.issueToken('lin-w', ['public_repo']);
    const byLin = await sendIssue(open(), wish({ login: 'lin-w', issue: issue({ description: 'By Lin.' }) }));
    const numbers = [first, again, byLin].map((sent) => sent.ok && sent.value.number);
    expect(new Set(numbers).size).toBe(1);
    const all = await ours();
    expect(all.map(({ title }) => title)).toEqual(['[HagiCode] Keep the header still']);
    expect(all[0]?.body).toContain('By Lin.');
  });

  test('updates title, body and status, and keeps labels of others', async () => {
    const first = await sendIssue(github, wish());
    const known = first.ok ? first.value.number : null;
    await github.rest.issues.addLabels({ ...repository, issue_number: known ?? 0, labels: ['bug'] });
    const changed = issue({ title: 'Hold the header', status: 'drafting' });
    expect(await sendIssue(github, wish({ known, issue: changed }))).toMatchObject({ ok: true });
    const [made] = await ours();
    expect(made?.title).toBe('[HagiCode] Hold the header');
    expect(made?.labels.map((label) => (typeof label === 'string' ? label : label.name)).toSorted()).toEqual([
      'bug',
      'hagicode',
      'proposal',
      'status:drafting',
    ]);
  });

  test('writes nothing when GitHub has it all', async () => {
    const first = await sendIssue(github, wish());
    const known = first.ok ? first.value.number : null;
    const before = standIn.requests().length;
    expect(await sendIssue(github, wish({ known }))).toMatchObject({ ok: true });
    const methods = standIn.requests().slice(before);
    expect(methods.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('does not overwrite what someone changed at GitHub unless told to', async () => {
    const first = await sendIssue(github, wish());
    const known = first.ok ? first.value.number : null;
    const body = `Lin was here.\n\n${issue().body}`;
    await github.rest.issues.update({ ...repository, issue_number: known ?? 0, body });
    const changed = issue({ description: 'Mine.' });
    expect(await sendIssue(github, wish({ known, issue: changed }))).toMatchObject({
      ok: false,
      error: { tag: 'edited-there' },
    });
    expect((await ours())[0]?.body).toBe(body);
    expect(await sendIssue(github, wish({ known, issue: changed, overwrite: true }))).toMatchObject({
      ok: true,
    });
    expect((await ours())[0]?.body).toBe(changed.body);
  });

  test('tells a revoked token from a repository that is not there', async () => {
    const nowhere = wish({ repository: { owner: 'hagicode', repo: 'nowhere' } });
    expect(await sendIssue(github, nowhere)).toEqual({ ok: false, error: { tag: 'not-found' } });
    standIn.revokeToken(token);
    expect(await sendIssue(github, wish())).toEqual({ ok: false, error: { tag: 'unauthorized' } });
  });

  test('makes the issue where rights do not allow labels, and says which are missing', async () => {
    const visitor = open();
    visitor.hook.before('request', (options) => {
      if (options.method === 'POST' && options.url.endsWith('/labels'))
        throw Object.assign(new Error('no rights'), { status: 403, response: { headers: {}, data: {} } });
      if (options.method === 'POST') options['labels'] = [];
    });
    expect(await sendIssue(visitor, wish())).toMatchObject({
      ok: true,
      value: { missingLabels: ['hagicode', 'proposal', 'status:init'] },
    });
    expect(await ours()).toHaveLength(1);
  });

  test('finds no way into a repository its scopes do not cover', async () => {
    token = await standIn.issueToken('mira-k', []);
    expect(await sendIssue(open(), wish())).toEqual({ ok: false, error: { tag: 'not-found' } });
    expect(await ours()).toHaveLength(0);
  });
});
