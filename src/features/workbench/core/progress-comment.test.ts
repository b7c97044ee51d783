import { describe, expect, test } from 'vitest';
import { writeMarker } from '#platform/github/core/markers.ts';
import { type CommentWords, isProgressOf, progressComment } from './progress-comment.ts';
import { edited, newProposal } from './proposal.ts';

const words: CommentWords = {
  heading: (key) => `Progress of ${key}`,
  state: 'State',
  since: 'Since',
  statusName: (status) => status,
};
const proposal = newProposal(
  { title: 'Keep the header still', chiefComplaint: '', description: '' },
  { id: 'a1', key: 'PROJ-1', now: '2026-09-26T14:00:00.000Z', repository: null },
);

describe('progressComment', () => {
  test('tells every state and when it began, in UTC', () => {
    const reviewing = edited(proposal, { status: 'drafting' }, '2026-09-27T09:30:12.000Z');
    expect(progressComment(reviewing, words).replace(/hash=\w+/, 'hash=…')).toBe(`**Progress of PROJ-1**

| State | Since |
| --- | --- |
| init | 2026-09-26 14:00 UTC |
| drafting | 2026-09-27 09:30 UTC |

<!-- hagicode:progress id=a1 hash=… -->
`);
  });
});

describe('isProgressOf', () => {
  test('knows the comment of its proposal, and neither another’s nor the issue itself', () => {
    const body = progressComment(proposal, words);
    expect(isProgressOf('a1', body)).toBe(true);
    expect(isProgressOf('a2', body)).toBe(false);
    expect(isProgressOf('a1', writeMarker({ kind: 'proposal', id: 'a1', hash: '0123456789abcdef' }))).toBe(
      false,
    );
  });
});
