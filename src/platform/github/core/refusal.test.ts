import { describe, expect, test } from 'vitest';
import { needsLook, saysProtected, unhidden } from './refusal.ts';

describe('needsLook', () => {
  test.each([
    { tag: 'offline' },
    { tag: 'timeout' },
    { tag: 'server', status: 502 },
    { tag: 'conflict' },
    { tag: 'invalid', messages: [] },
    { tag: 'not-found' },
  ] as const)('is needed after $tag', (reason) => {
    expect(needsLook(reason)).toBe(true);
  });

  test.each([
    { tag: 'unauthorized' },
    { tag: 'forbidden' },
    { tag: 'rate-limited', kind: 'primary', retryAt: null },
    { tag: 'protected-branch' },
    { tag: 'stopped' },
  ] as const)('is not needed after $tag', (reason) => {
    expect(needsLook(reason)).toBe(false);
  });
});

describe('unhidden', () => {
  test('says what a 404 hides from someone who may read', () => {
    expect(unhidden({ tag: 'not-found' })).toEqual({ tag: 'forbidden' });
    expect(unhidden({ tag: 'timeout' })).toEqual({ tag: 'timeout' });
  });
});

describe('saysProtected', () => {
  test.each([
    'Could not update file: Changes must be made through a pull request.',
    'Could not create file: At least 1 approving review is required by reviewers with write access.',
    'Could not update file: 2 of 2 required status checks are expected.',
    'Repository rule violations found\n\nChanges must be made through the merge queue\n\n',
    'Protected branch update failed for refs/heads/main.',
    'Commits must have verified signatures.',
  ])('hears it in: %s', (words) => {
    expect(saysProtected(words)).toBe(true);
  });

  test.each([
    'DESIGN.md does not match 5717457c84de250e7d17c4714e1217d76b6dc123',
    'is at b9c93a4016dc558ff17122357ff0d92522c6e30a but expected b2d67661f1cf2c1e532bbdb0c9a3ea64a468b3ba',
    'Update is not a fast forward',
    'Invalid request.\n\n"sha" wasn\'t supplied.',
    '',
  ])('does not hear it in: %s', (words) => {
    expect(saysProtected(words)).toBe(false);
  });
});
