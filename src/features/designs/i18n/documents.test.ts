import { describe, expect, test } from 'vitest';
import { say } from '#platform/github/core/say.ts';
import { newDraft } from '../core/document/document.ts';
import { documentStep } from '../core/document/next-step.ts';
import { type DocumentReason, documentsEn } from './documents.en.ts';
import { documentsZhCN } from './documents.zh-CN.ts';

const reasons: readonly DocumentReason[] = [
  { tag: 'offline' },
  { tag: 'unauthorized' },
  { tag: 'rate-limited', kind: 'primary', retryAt: null },
  { tag: 'bad-path', path: '../a.md', problem: 'dot-segment' },
  { tag: 'protected-branch', branch: 'main' },
  { tag: 'branch-exists', name: 'design/x', sha: 'a1' },
  { tag: 'not-markdown', path: 'src/a.ts' },
  { tag: 'no-place' },
  { tag: 'marks-left' },
  { tag: 'nothing-to-offer' },
  { tag: 'start-lost', branch: 'main' },
  { tag: 'bad-repository-reference', reason: { tag: 'repository-missing', owner: 'hagicode' } },
  { tag: 'bad-slug', slug: '../x' },
  { tag: 'bad-draft-id' },
  { tag: 'storage', reason: 'full' },
  { tag: 'storage', reason: 'blocked' },
  { tag: 'storage', reason: 'unreadable' },
  { tag: 'other-tab', base: '', theirs: newDraft({ id: 'd1', now: '2026-11-28T10:00:00.000Z' }) },
];
const nothing = {
  added: 0,
  removed: 0,
  changed: 0,
  indirect: 0,
  contrastLost: 0,
  contrastGained: 0,
  sections: 0,
};

const languages = [
  ['English', documentsEn, /\.$/],
  ['Chinese', documentsZhCN, /。$/],
] as const;

describe.each(languages)('the words about documents in %s', (_language, words, end) => {
  test('say every reason in a sentence of its own', () => {
    const said = reasons.map((reason) => say(words.reasons, reason));
    expect(new Set(said).size).toBe(reasons.length);
    for (const sentence of said) {
      expect(sentence).toMatch(end);
      expect(sentence).not.toMatch(/[!！]|undefined|null|NaN|\[object/);
    }
  });

  test('name every next step', () => {
    for (const step of reasons.map(documentStep)) if (step !== null) expect(words.steps[step]).not.toBe('');
  });

  test('say what a diff holds, and that it holds nothing', () => {
    const one = words.summary({ ...nothing, changed: 4, contrastLost: 1 });
    expect(one).toMatch(/4.*1/s);
    expect(one).toMatch(end);
    expect(words.summary(nothing)).toMatch(end);
  });
});

test('documentsEn counts as people read it', () => {
  expect(documentsEn.summary({ ...nothing, changed: 1, added: 2, contrastLost: 1 })).toBe(
    '1 token changed, 2 added, and 1 contrast lost.',
  );
  expect(documentsEn.summary({ ...nothing, removed: 1 })).toBe('1 token removed.');
});
