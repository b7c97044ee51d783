import { describe, expect, test } from 'vitest';
import { edited, newProposal, nextNumber, syncState } from './proposal.ts';
import type { GitHubIssue, Proposal } from './schema.ts';

const early = '2026-09-26T14:00:00.000Z';
const late = '2026-09-26T15:00:00.000Z';
const repository = { owner: 'hagicode', repo: 'site' };
const issue: GitHubIssue = {
  ...repository,
  issueNumber: 318,
  issueUrl: 'https://github.com/hagicode/site/issues/318',
  syncedAt: early,
  lastSyncStatus: 'success',
  commentId: null,
};
const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  ...newProposal(
    { title: ' keep the header still ', chiefComplaint: 'élan is lost', description: '' },
    { id: 'a1', key: 'PROJ-7', now: early, repository },
  ),
  ...change,
});

describe('nextNumber', () => {
  test('never gives a number twice', () => {
    expect(nextNumber(0, [])).toBe(1);
    expect(nextNumber(7, ['PROJ-3'])).toBe(8);
    expect(nextNumber(0, ['PROJ-3', 'PROJ-12'])).toBe(13);
  });
});

describe('newProposal', () => {
  test('starts in init and turns the blanks of a sentence into lines of their own', () => {
    expect(proposal()).toMatchObject({
      title: 'Keep the header still',
      chiefComplaint: 'Élan is lost',
      status: 'init',
      githubIssue: null,
    });
  });
});

describe('edited', () => {
  test('moves statusSince only with the status', () => {
    expect(edited(proposal(), { title: 'x' }, late)).toMatchObject({ statusSince: early, updatedAt: late });
    expect(edited(proposal(), { status: 'drafting' }, late).statusSince).toBe(late);
  });

  test('adds every state to the history, and takes a slip back out', () => {
    const drafting = edited(proposal(), { status: 'drafting' }, late);
    expect(drafting.history).toEqual([
      { status: 'init', at: early },
      { status: 'drafting', at: late },
    ]);
    const soon = '2026-09-26T15:00:09.000Z';
    expect(edited(drafting, { status: 'init' }, soon).history).toEqual([{ status: 'init', at: early }]);
    const later = '2026-09-26T15:10:00.000Z';
    expect(edited(drafting, { status: 'init' }, later).history).toHaveLength(3);
  });

  test('begins the history of an older proposal with the state it is in', () => {
    const older = proposal({ history: [], status: 'reviewing', statusSince: early });
    expect(edited(older, { status: 'executing' }, late).history).toEqual([
      { status: 'reviewing', at: early },
      { status: 'executing', at: late },
    ]);
  });

  test('lets go of the issue with the repository, and only then', () => {
    const linked = proposal({ githubIssue: issue });
    expect(
      edited(linked, { repository: { owner: 'hagicode', repo: 'handbook' } }, late).githubIssue,
    ).toBeNull();
    expect(edited(linked, { repository: null }, late).githubIssue).toBeNull();
    expect(edited(linked, { repository: { ...repository } }, late).githubIssue).toEqual(issue);
    expect(edited(linked, { title: 'x' }, late).githubIssue).toEqual(issue);
  });
});

describe('syncState', () => {
  test('tells what GitHub has from what it lacks', () => {
    expect(syncState(proposal())).toBe('not-sent');
    expect(syncState(proposal({ githubIssue: issue }))).toBe('synced');
    expect(syncState(proposal({ githubIssue: issue, updatedAt: late }))).toBe('changed');
    expect(syncState(proposal({ githubIssue: { ...issue, lastSyncStatus: 'failed' } }))).toBe('failed');
  });
});
