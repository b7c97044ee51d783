import { describe, expect, test } from 'vitest';
import type { GitHubReason } from './reasons.ts';
import { nextTry } from './retry.ts';

const now = Date.UTC(2026, 8, 26, 14, 0, 0);
const seconds = (reason: GitHubReason, failures: number): number | null => {
  const at = nextTry(reason, failures, now);
  return at === null ? null : (at - now) / 1_000;
};
const limited = (kind: 'primary' | 'secondary', retryAt: number | null): GitHubReason => ({
  tag: 'rate-limited',
  kind,
  retryAt,
});

describe('nextTry', () => {
  test.each<GitHubReason>([
    { tag: 'offline' },
    { tag: 'timeout' },
    { tag: 'server', status: 502 },
    { tag: 'renewal-failed' },
  ])('waits 10, 20 and 60 seconds after %j, then gives it back', (reason) => {
    expect([1, 2, 3, 4].map((failures) => seconds(reason, failures))).toEqual([10, 20, 60, null]);
  });

  test('waits until GitHub said, and a second more for its clock', () => {
    expect(seconds(limited('primary', now + 252_000), 1)).toBe(253);
    expect(seconds(limited('secondary', now + 30_000), 3)).toBe(31);
    expect(seconds(limited('primary', now - 5_000), 1)).toBe(1);
    expect(seconds(limited('primary', now + 1_000), 4)).toBeNull();
  });

  test('waits a minute where GitHub does not say, and twice as long each time', () => {
    expect([1, 2, 3, 4].map((failures) => seconds(limited('secondary', null), failures))).toEqual([
      60,
      120,
      240,
      null,
    ]);
  });

  test.each<GitHubReason>([
    { tag: 'not-connected' },
    { tag: 'stopped' },
    { tag: 'unauthorized' },
    { tag: 'forbidden' },
    { tag: 'sso', url: null },
    { tag: 'not-found' },
    { tag: 'conflict' },
    { tag: 'gone', what: 'issues' },
    { tag: 'invalid', messages: [] },
    { tag: 'unexpected', status: 418 },
  ])('leaves %j to the visitor at once', (reason) => {
    expect(seconds(reason, 1)).toBeNull();
  });
});
