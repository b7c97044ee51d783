import { describe, expect, test } from 'vitest';
import type { RepositoryFile, RepositoryReason } from '../core/file-reason.ts';
import { say } from '../core/say.ts';
import { filesEn } from './files.en.ts';
import { filesZhCN } from './files.zh-CN.ts';

const path = 'docs/DESIGN.md';
const theirs: RepositoryFile = { path, text: '# Theirs', sha: 'a1', url: null };
const reasons: readonly RepositoryReason[] = [
  ...([
    'empty',
    'too-long',
    'absolute',
    'backslash',
    'control-character',
    'half-character',
    'empty-segment',
    'dot-segment',
    'git-segment',
  ].map((problem) => ({ tag: 'bad-path', path, problem })) as RepositoryReason[]),
  ...([
    'empty',
    'too-long',
    'half-character',
    'character',
    'slash',
    'dot',
    'lock',
    'at',
    'dash',
    'reserved',
  ].map((problem) => ({ tag: 'bad-branch-name', name: 'x', problem })) as RepositoryReason[]),
  { tag: 'repeated-path', path },
  { tag: 'not-a-file', path, what: 'directory' },
  { tag: 'not-a-file', path, what: 'symlink' },
  { tag: 'not-a-file', path, what: 'submodule' },
  { tag: 'not-text', path },
  { tag: 'too-large', path },
  { tag: 'too-large', path: '' },
  { tag: 'ref-missing', ref: 'docs/tokens' },
  { tag: 'empty-repository' },
  { tag: 'unwritable-text' },
  { tag: 'protected-branch', branch: 'main' },
  { tag: 'created-meanwhile', theirs },
  { tag: 'changed-meanwhile', theirs },
  { tag: 'deleted-meanwhile', path },
  {
    tag: 'files-conflict',
    files: [
      { path: 'a.md', happened: 'created' },
      { path: 'b.md', happened: 'changed' },
      { path: 'c.md', happened: 'deleted' },
      { path: 'd.md', happened: 'occupied' },
    ],
  },
  { tag: 'branch-exists', name: 'docs/tokens', sha: 'b2' },
];

const languages = [
  ['English', filesEn, /\.$/],
  ['Chinese', filesZhCN, /。$/],
] as const;

describe.each(languages)('the sentences about files in %s', (_language, words, end) => {
  test('end as sentences and never shout', () => {
    for (const reason of reasons) {
      const sentence = say(words, reason);
      expect(sentence).toMatch(end);
      expect(sentence).not.toMatch(/[!！]|undefined|null|NaN|\[object/);
    }
  });

  test('differ for every reason', () => {
    const said = reasons.map((reason) => say(words, reason));
    expect(new Set(said).size).toBe(said.length);
  });

  test('name the files that stand in the way', () => {
    const said = reasons.map((reason) => say(words, reason)).join(' ');
    for (const name of [path, 'a.md', 'b.md', 'c.md', 'd.md', 'docs/tokens', 'main'])
      expect(said).toContain(name);
  });
});
