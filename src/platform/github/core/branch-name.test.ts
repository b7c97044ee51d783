import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBranchName } from './branch-name.ts';

const refused = (name: string) => {
  const checked = checkBranchName(name);
  return checked.ok ? null : checked.error.problem;
};

/** What git itself says; a NUL can’t even be passed to it. */
const gitTakes = (name: string): boolean =>
  !name.includes('\0') && spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0;

const taken = [
  'main',
  'docs/design-tokens',
  'feat/PROJ-42-hold-the-header',
  'a/b/c/d',
  'v1.2.3',
  'a.b',
  'a-',
  'a@b',
  '@a',
  'a@',
  '设计/令牌',
  'émile',
  'a#1',
  "it's",
  'a&b',
  '100%',
  'lock',
  'lock.a',
  'HEAD/a',
  'head',
  'heads/main',
  'a'.repeat(244),
];

const rows: readonly (readonly [string, string])[] = [
  ['', 'empty'],
  ['two words', 'character'],
  ['a\tb', 'character'],
  ['a\u007f', 'character'],
  ['a\u0000', 'character'],
  ['a~1', 'character'],
  ['a^', 'character'],
  ['a:b', 'character'],
  ['a?', 'character'],
  ['a*', 'character'],
  ['a[b', 'character'],
  ['a\\b', 'character'],
  ['/a', 'slash'],
  ['a/', 'slash'],
  ['a//b', 'slash'],
  ['/', 'slash'],
  ['.a', 'dot'],
  ['a/.b', 'dot'],
  ['a..b', 'dot'],
  ['a.', 'dot'],
  ['.', 'dot'],
  ['a.lock', 'lock'],
  ['a.lock/b', 'lock'],
  ['a/b.lock', 'lock'],
  ['a@{b', 'at'],
  ['@{-1}', 'at'],
];

describe('checkBranchName', () => {
  test.each(taken)('takes %s, as git does', (name) => {
    expect(checkBranchName(name)).toEqual({ ok: true, value: name });
    expect(gitTakes(name)).toBe(true);
  });

  test.each(rows)('refuses %j as %s, as git does', (name, problem) => {
    expect(refused(name)).toBe(problem);
    expect(gitTakes(name)).toBe(false);
  });

  test.each([
    ['@', 'at'],
    ['-', 'dash'],
    ['-a', 'dash'],
    ['--force', 'dash'],
    ['HEAD', 'reserved'],
    ['refs/heads/main', 'reserved'],
    ['refs', 'reserved'],
    ['da39a3ee5e6b4b0d3255bfef95601890afd80709', 'reserved'],
    ['a'.repeat(245), 'too-long'],
    ['设'.repeat(82), 'too-long'],
    ['\ud83d', 'half-character'],
  ])('refuses %j as %s, though it could stand in a ref', (name, problem) => {
    expect(refused(name)).toBe(problem);
  });

  test('never takes a name that git refuses', () => {
    const part = fc.oneof(
      fc.constantFrom('.', '/', '@', '{', '-', '.lock', 'HEAD', '..', ' ', 'a'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const name = parts.join('');
        if (checkBranchName(name).ok) expect(gitTakes(name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
