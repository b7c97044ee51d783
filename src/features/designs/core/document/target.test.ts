import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDraft, openFile } from './document.ts';
import type { FilePlace } from './schema.ts';
import { fileTarget, isAt, placeFrom, searchOf } from './target.ts';

const place: FilePlace = {
  kind: 'file',
  owner: 'hagicode',
  repo: 'site',
  branch: 'design/calm',
  path: 'packages/web/设计 & more.md',
};
const given = { id: '0f3c', now: '2026-11-28T10:00:00.000Z' };

describe('placeFrom', () => {
  test.each([
    ['', { kind: 'nothing' }],
    ['?draft=0f3c-1', { kind: 'draft', id: '0f3c-1' }],
    ['?from=linear.app', { kind: 'gallery', slug: 'linear.app' }],
    [
      '?repo=hagicode/site',
      { kind: 'file', owner: 'hagicode', repo: 'site', branch: null, path: 'DESIGN.md' },
    ],
    [
      '?repo=hagicode/site&branch=design/calm&path=docs/DESIGN.md',
      { branch: 'design/calm', path: 'docs/DESIGN.md' },
    ],
    ['?repo=https://github.com/hagicode/site.git&draft=x', { owner: 'hagicode', repo: 'site' }],
  ])('reads %s', (search, target) => {
    expect(placeFrom(search)).toMatchObject({ ok: true, value: target });
  });

  test.each([
    ['?repo=', { tag: 'bad-repository-reference', reason: { tag: 'empty' } }],
    ['?repo=hagicode', { tag: 'bad-repository-reference', reason: { tag: 'repository-missing' } }],
    ['?repo=https://evil.example/a/b', { tag: 'bad-repository-reference', reason: { tag: 'foreign-host' } }],
    ['?repo=a/b&branch=-x', { tag: 'bad-branch-name', problem: 'dash' }],
    ['?repo=a/b&path=/DESIGN.md', { tag: 'bad-path', problem: 'absolute' }],
    ['?repo=a/b&path=../DESIGN.md', { tag: 'bad-path', problem: 'dot-segment' }],
    ['?repo=a/b&path=a%5CDESIGN.md', { tag: 'bad-path', problem: 'backslash' }],
    ['?repo=a/b&path=a%00.md', { tag: 'bad-path', problem: 'control-character' }],
    [`?repo=a/b&path=${'设'.repeat(171)}.md`, { tag: 'bad-path', problem: 'too-long' }],
    ['?repo=a/b&path=.git/x.md', { tag: 'bad-path', problem: 'git-segment' }],
    ['?repo=a/b&path=src/main.ts', { tag: 'not-markdown', path: 'src/main.ts' }],
    ['?repo=a/b&path=DESIGN.mdx', { tag: 'not-markdown', path: 'DESIGN.mdx' }],
    ['?from=../x', { tag: 'bad-slug', slug: '../x' }],
    ['?draft=%3Cscript%3E', { tag: 'bad-draft-id' }],
  ])('refuses %s', (search, reason) => {
    expect(placeFrom(search)).toMatchObject({ ok: false, error: reason });
  });

  test('reads what searchOf wrote', () => {
    expect(placeFrom(searchOf(openFile(given, place, null)))).toEqual({ ok: true, value: place });
    expect(placeFrom(searchOf(newDraft(given)))).toEqual({ ok: true, value: { kind: 'draft', id: '0f3c' } });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (search) => typeof placeFrom(search).ok === 'boolean'));
  });
});

describe('fileTarget', () => {
  test('keeps to the configured GitHub', () => {
    const typed = { repository: 'https://git.example/a/b', branch: '', path: '' };
    expect(fileTarget(typed, 'git.example')).toMatchObject({ ok: true, value: { owner: 'a', branch: null } });
    expect(fileTarget(typed)).toMatchObject({ ok: false });
  });
});

test('isAt knows a file under any case of its owner, and another branch from it', () => {
  const document = openFile(given, place, null);
  expect(isAt(document, { ...place, owner: 'HagiCode' })).toBe(true);
  expect(isAt(document, { ...place, branch: 'main' })).toBe(false);
  expect(isAt(newDraft(given), place)).toBe(false);
});
