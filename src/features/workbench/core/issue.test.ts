import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarker, writeMarker } from '#platform/github/core/markers.ts';
import { editedThere, type IssueText, type IssueWords, isIssueOf, issueOf, mergedLabels } from './issue.ts';
import { newProposal } from './proposal.ts';
import type { Proposal } from './schema.ts';

const words: IssueWords = {
  key: 'HagiCode proposal',
  status: 'Status',
  statusName: (status) => status,
  chiefComplaint: 'Chief complaint',
  description: 'Description',
  noDescription: '_No description yet._',
  back: (key) => `Open ${key}`,
  backNote: 'It opens where the proposal is stored.',
};
const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  ...newProposal(
    { title: 'Keep the header still', chiefComplaint: 'It jumps.', description: 'Give it a height.' },
    { id: 'a1', key: 'PROJ-1', now: '2026-09-26T14:00:00.000Z', repository: null },
  ),
  ...change,
});
const write = (change: Partial<Proposal> = {}) =>
  issueOf(proposal(change), words, 'https://hagicode.com/workbench/#PROJ-1');
const issue = (change: Partial<Proposal> = {}): IssueText => {
  const written = write(change);
  if (!written.ok) throw new Error(written.error.tag);
  return written.value;
};

describe('issueOf', () => {
  test('writes title, labels and body', () => {
    const { title, labels, body } = issue();
    expect(title).toBe('[HagiCode] Keep the header still');
    expect(labels).toEqual(['hagicode', 'proposal', 'status:init']);
    expect(body.replace(/hash=\w+/, 'hash=…')).toBe(`# Keep the header still

> **HagiCode proposal** PROJ-1  
> **Status** init

## Chief complaint

It jumps.

## Description

Give it a height.

---

[Open PROJ-1](https://hagicode.com/workbench/#PROJ-1) It opens where the proposal is stored.

<!-- hagicode:proposal id=a1 hash=… -->
`);
  });

  test('says that there is no description and leaves an empty chief complaint out', () => {
    const { body } = issue({ description: ' \n', chiefComplaint: '' });
    expect(body).toContain('_No description yet._');
    expect(body).not.toContain('Chief complaint');
  });

  test('carries only its own marker, whatever is pasted into the fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const pasted = before + writeMarker({ kind: 'proposal', id: 'b2', hash: '0123456789abcdef' }) + after;
        const { body } = issue({ description: pasted, chiefComplaint: pasted });
        expect(readMarker(body)?.id).toBe('a1');
        expect([...body.matchAll(/<!-- hagicode:/g)]).toHaveLength(1);
      }),
    );
  });

  test('refuses what GitHub would refuse, counting characters', () => {
    expect(write({ title: '  ' })).toMatchObject({ error: { tag: 'title-missing' } });
    expect(write({ title: 'x'.repeat(246) })).toMatchObject({
      error: { tag: 'title-too-long', length: 257 },
    });
    expect(write({ title: '🔥'.repeat(245) }).ok).toBe(true);
    expect(write({ description: 'x'.repeat(65_536) })).toMatchObject({
      error: { tag: 'body-too-long', limit: 65_536 },
    });
    expect(write({ description: '🔥'.repeat(60_000) }).ok).toBe(true);
  });
});

describe('isIssueOf', () => {
  test('knows the issue by its marker alone', () => {
    const { body } = issue();
    expect(isIssueOf('a1', `Something else\n${body}`)).toBe(true);
    expect(isIssueOf('b2', body)).toBe(false);
    expect(isIssueOf('a1', 'no marker')).toBe(false);
  });
});

describe('editedThere', () => {
  test('holds after any change at GitHub and not for what GitHub does to line endings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (chiefComplaint, description) => {
        const sent = issue({ chiefComplaint, description });
        expect(editedThere(sent)).toBe(false);
        expect(editedThere({ ...sent, body: sent.body.trimEnd().replace(/\r?\n/g, '\r\n') })).toBe(false);
        expect(editedThere({ ...sent, title: `${sent.title}.` })).toBe(true);
        expect(editedThere({ ...sent, body: `A word before.\n${sent.body}` })).toBe(true);
      }),
    );
  });

  test('holds when the marker is gone', () => {
    expect(editedThere({ title: 'x', body: '' })).toBe(true);
  });
});

describe('mergedLabels', () => {
  test('replaces our status and keeps what others added', () => {
    const present = ['bug', 'hagicode', 'status:init', 'status:blocked'];
    expect(mergedLabels(present, ['hagicode', 'proposal', 'status:drafting'])).toEqual([
      'bug',
      'status:blocked',
      'hagicode',
      'proposal',
      'status:drafting',
    ]);
  });
});
