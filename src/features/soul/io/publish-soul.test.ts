import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGitHub, type GitHub } from '#platform/github/io/octokit.ts';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { readIssue } from '../core/community/read-issue.ts';
import { type SoulIssue, writeIssue } from '../core/community/write-issue.ts';
import { composed } from '../core/test-builders.ts';
import { type PublishWish, sendSoul } from './publish-soul.ts';

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const repository = 'hagicode/souls';
const place = { owner: 'hagicode', repo: 'souls' };

const issue = (name = 'Night counter'): SoulIssue => {
  const written = writeIssue({ document: composed(), name, summary: { en: 'Plain talk.' }, locale: 'en' });
  if (!written.ok) throw new Error(written.error.tag);
  return written.value;
};

let standIn: GitHubStandIn;
let github: GitHub;

/** Without the pause that our client keeps between writes. */
const openAs = async (login: string): Promise<GitHub> => {
  const auth = await standIn.issueToken(login, ['public_repo']);
  return new Octokit({ baseUrl: standIn.url, auth, log: silent });
};

const send = (wish: Partial<PublishWish> = {}, as = github, login = 'mira-k') =>
  sendSoul({ github: as, login, pause: async () => {} }, { repository, issue: issue(), ...wish });

const there = async () => (await github.rest.issues.listForRepo({ ...place, state: 'all' })).data;

beforeAll(async () => {
  standIn = await startForTests();
});
afterAll(() => standIn.close());
beforeEach(async () => {
  await standIn.reset();
  github = await openAs('mira-k');
});

describe('sendSoul', () => {
  test('opens an issue with the label that reads as the soul again', async () => {
    expect(await send()).toMatchObject({ ok: true, value: { number: 1, fresh: true, labeled: true } });
    const [opened, ...more] = await there();
    expect(more).toEqual([]);
    expect(opened).toMatchObject({
      title: 'Night counter',
      user: { login: 'mira-k' },
      labels: [{ name: 'soul' }],
    });
    expect(readIssue(opened?.body ?? '')).toMatchObject({ ok: true, value: { name: 'Night counter' } });
    expect(standIn.violations()).toEqual([]);
  });

  test('finds what stands there already, unless it was closed or is another’s', async () => {
    await send();
    expect(await send()).toMatchObject({ value: { number: 1, fresh: false } });
    await send({}, await openAs('lin-w'), 'lin-w');
    expect(await there()).toHaveLength(2);
    await github.rest.issues.update({ ...place, issue_number: 1, state: 'closed' });
    expect(await send()).toMatchObject({ value: { number: 3, fresh: true } });
  });

  test('publishes another name of the same text as another soul', async () => {
    await send();
    expect(await send({ issue: issue('Day counter') })).toMatchObject({ value: { number: 2, fresh: true } });
  });

  test('makes one issue where the answer got lost', async () => {
    standIn.fault({ method: 'POST', path: /\/issues$/, when: 'after', answer: { status: 502 } });
    expect(await send()).toMatchObject({ value: { number: 1, fresh: false, labeled: true } });
    expect(await there()).toHaveLength(1);
  });

  test('says where the label could not be set, as GitHub drops it from who may not push', async () => {
    expect(await send({ repository: 'lin-w/tea-timer' })).toMatchObject({
      value: { fresh: true, labeled: false },
    });
  });

  test.each([
    ['a repository that is not there', 'hagicode/nothing', 'not-found'],
    ['one without issues', 'hagicode/archive', 'gone'],
  ])('is refused by %s', async (_, where, tag) => {
    expect(await send({ repository: where })).toMatchObject({ ok: false, error: { tag } });
  });

  test('is refused where the token ended', async () => {
    const token = await standIn.issueToken('mira-k', ['public_repo']);
    const client = createGitHub({ apiUrl: standIn.url, token });
    standIn.revokeToken(token);
    expect(await send({}, client)).toMatchObject({ ok: false, error: { tag: 'unauthorized' } });
  });
});
