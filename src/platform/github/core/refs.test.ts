import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseReference,
  type Reference,
  type ReferenceReason,
  referenceText,
  withoutCredentials,
} from './refs.ts';

const read: readonly [text: string, short: string, kind?: Reference['target']['kind']][] = [
  ['o/r', 'o/r'],
  ['  o/r \n', 'o/r'],
  ['o/r.git', 'o/r'],
  ['o/r/', 'o/r'],
  ['o/r#12', 'o/r#12', 'issue'],
  ['o/r/issues/12', 'o/r#12', 'issue'],
  ['github:o/r', 'o/r'],
  ['github:o/r#12', 'o/r#12', 'issue'],
  ['https://github.com/o/r', 'o/r'],
  ['https://github.com/o/r/', 'o/r'],
  ['https://github.com/o/r.git', 'o/r'],
  ['HTTPS://GitHub.com/o/r', 'o/r'],
  ['http://github.com/o/r', 'o/r'],
  ['https://www.github.com/o/r', 'o/r'],
  ['<https://github.com/o/r>', 'o/r'],
  ['"https://github.com/o/r",', 'o/r'],
  ['https://github.com/o/r/tree/main', 'o/r'],
  ['https://github.com/o/r/tree/feat/x/src', 'o/r'],
  ['https://github.com/o/r/blob/main/README.md?plain=1#L3-L9', 'o/r'],
  ['https://github.com/o/r#readme', 'o/r'],
  ['https://github.com/o/r?tab=readme-ov-file', 'o/r'],
  ['https://github.com/o/r/issues', 'o/r'],
  ['https://github.com/o/r/issues/new', 'o/r'],
  ['https://github.com/o/r/issues/12', 'o/r#12', 'issue'],
  ['https://github.com/o/r/issues/12#issuecomment-998', 'o/r#12', 'issue'],
  ['https://github.com/o/r/pull/7', 'o/r#7', 'pull'],
  ['https://github.com/o/r/pull/7/files', 'o/r#7', 'pull'],
  ['https://github.com/o/r/pulls', 'o/r'],
  ['https://github.com/o/r/actions/runs/123', 'o/r'],
  ['https://user:secret@github.com/o/r', 'o/r'],
  ['https://ghp_16C7e42F292c6912E77@github.com/o/r', 'o/r'],
  ['x-access-token:secret@github.com/o/r.git', 'o/r'],
  ['git+https://oauth2:secret@github.com/o/r#12', 'o/r#12', 'issue'],
  ['ssh://secret:secret@github.com/o/r', 'o/r'],
  ['github.com/o/r', 'o/r'],
  ['//github.com/o/r', 'o/r'],
  ['github.com/o/r#12', 'o/r#12', 'issue'],
  ['github.com:o/r.git', 'o/r'],
  ['git@github.com:o/r.git', 'o/r'],
  ['git@github.com:o/r', 'o/r'],
  ['git@ssh.github.com:o/r.git', 'o/r'],
  ['ssh://git@github.com/o/r', 'o/r'],
  ['ssh://git@ssh.github.com:443/o/r.git', 'o/r'],
  ['git+ssh://git@github.com/o/r.git', 'o/r'],
  ['git+ssh://git@github.com:o/r.git', 'o/r'],
  ['git+https://github.com/o/r.git', 'o/r'],
  ['git://github.com/o/r.git', 'o/r'],
  ['https://api.github.com/repos/o/r', 'o/r'],
  ['https://api.github.com/repos/o/r/issues/12', 'o/r#12', 'issue'],
  ['https://raw.githubusercontent.com/o/r/main/DESIGN.md', 'o/r'],
  ['mona_corp/my.site-2_x', 'mona_corp/my.site-2_x'],
  ['o/.github', 'o/.github'],
  ['https://github.com/o/%72', 'o/r'],
];

const refused: readonly [text: string, tag: ReferenceReason['tag']][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['<>', 'empty'],
  ['https://github.com', 'unreadable'],
  ['https://github.com/%E0%A4%A/r', 'unreadable'],
  ['ftp://github.com/o/r', 'unreadable'],
  ['javascript:alert(1)', 'bad-owner'],
  ['https://', 'unreadable'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'token'],
  ['github_pat_11AAAAAAA0exampleexample', 'token'],
  ['user:secret@/o/r', 'unreadable'],
  ['user:secret@gitlab.com/o/r', 'foreign-host'],
  ['secret@o/r', 'bad-owner'],
  ['o', 'repository-missing'],
  ['https://github.com/o', 'repository-missing'],
  ['https://gitlab.com/o/r', 'foreign-host'],
  ['git@gitlab.com:o/r.git', 'foreign-host'],
  ['https://github.com.evil.example/o/r', 'foreign-host'],
  ['https://gist.github.com/o/1234', 'foreign-host'],
  ['https://ghe.example.com/o/r', 'foreign-host'],
  ['https://github.com/settings/tokens', 'not-a-repository'],
  ['https://github.com/orgs/hagicode/repositories', 'not-a-repository'],
  ['a place to put it', 'bad-owner'],
  ['-o/r', 'bad-owner'],
  ['../r', 'bad-owner'],
  ['o/..', 'bad-repository'],
  ['o/r%2F..', 'bad-repository'],
  ['o/a b', 'bad-repository'],
  ['o/仓库', 'bad-repository'],
  ['o/r#0', 'bad-number'],
  ['https://github.com/o/r/issues/9999999999', 'bad-number'],
  ['https://github.com/o/r/issues/twelve', 'bad-number'],
];

const owner = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
const repo = fc
  .stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,20}[A-Za-z0-9]$/)
  .filter((r) => !/\.git$/i.test(r));
const forms: readonly ((o: string, r: string, n: number) => string)[] = [
  (o, r, n) => `${o}/${r}#${n}`,
  (o, r, n) => `https://github.com/${o}/${r}/issues/${n}`,
  (o, r, n) => `github.com/${o}/${r}/pull/${n}`,
  (o, r, n) => `git+https://github.com/${o}/${r}.git#${n}`,
];

describe('parseReference', () => {
  test.each(read)('reads %j as %s', (text, short, kind = 'repository') => {
    const reference = parseReference(text);
    expect(reference.ok && [referenceText(reference.value), reference.value.target.kind]).toEqual([
      short,
      kind,
    ]);
  });

  test.each(refused)('refuses %j because it is %s', (text, tag) => {
    const reference = parseReference(text);
    expect(reference.ok ? referenceText(reference.value) : reference.error.tag).toBe(tag);
  });

  test('refuses a text too long to be an address', () => {
    expect(parseReference(`o/${'r'.repeat(3_000)}`)).toEqual({ ok: false, error: { tag: 'too-long' } });
  });

  test('accepts an Enterprise host with its port as home, and nothing else then', () => {
    const home = 'ghe.example.com:8443';
    const short = (text: string) => {
      const reference = parseReference(text, home);
      return reference.ok ? referenceText(reference.value) : reference.error.tag;
    };
    expect(short('o/r')).toBe('o/r');
    expect(short('https://ghe.example.com:8443/o/r/pull/3')).toBe('o/r#3');
    expect(short('https://ghe.example.com:8443/api/v3/repos/o/r/issues/3')).toBe('o/r#3');
    expect(short('https://github.com/o/r')).toBe('foreign-host');
  });

  test('reads every written form of a valid name back', () => {
    fc.assert(
      fc.property(
        owner,
        repo,
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(...forms),
        (o, r, n, form) => {
          fc.pre(parseReference(`${o}/x`).ok);
          const reference = parseReference(form(o, r, n));
          expect(reference.ok && referenceText(reference.value)).toBe(`${o}/${r}#${n}`);
        },
      ),
    );
  });

  test('neither keeps nor quotes a credential that stands in an address', () => {
    const secret = fc.stringMatching(/^S3CRET[A-Za-z0-9._~%+-]{0,12}$/);
    const around = fc.constantFrom(
      (s: string) => `https://user:${s}@github.com/o/r`,
      (s: string) => `https://${s}@github.com/o/r/issues/2`,
      (s: string) => `${s}@github.com/o/r`,
      (s: string) => `${s}:x@github.com/o/r`,
      (s: string) => `git+https://user:${s}@github.com/o/r.git`,
      (s: string) => `ssh://user:${s}@github.com/o/r`,
      (s: string) => `https://user:${s}@gitlab.com/o/r`,
      (s: string) => `https://user:${s}@github.com/o`,
      (s: string) => `https://user:${s}@github.com/-o/r`,
      (s: string) => `https://user:${s}@github.com/o/r/issues/x`,
      (s: string) => `${s}@o/r`,
      (s: string) => `o/${s}@r`,
    );
    fc.assert(
      fc.property(secret, around, (s, form) => {
        const text = form(s);
        expect(JSON.stringify(parseReference(text))).not.toContain('S3CRET');
        if (!/^o\//.test(text)) expect(withoutCredentials(text)).not.toContain('S3CRET');
      }),
      { numRuns: 1_000 },
    );
  });

  test('never throws, and what it accepts is safe to put into a path', () => {
    const piece = fc.constantFrom(
      'https://',
      'github.com',
      '/',
      ':',
      '@',
      '#',
      '?',
      '%',
      '..',
      'git',
      'o',
      'r',
      '12',
      '\u0000',
      '仓',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const reference = parseReference(input);
        if (!reference.ok) return;
        expect(`${reference.value.owner}/${reference.value.repo}`).toMatch(/^[\w-]+\/[\w.-]+$/);
        expect(parseReference(referenceText(reference.value)).ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('withoutCredentials', () => {
  test.each([
    ['https://user:secret@github.com/o/r', 'https://github.com/o/r'],
    ['https://secret@github.com/o/r', 'https://github.com/o/r'],
    ['user:secret@github.com/o/r', 'github.com/o/r'],
    ['  <https://secret@github.com/o/r>', '  <https://github.com/o/r>'],
    ['git@github.com:o/r.git', 'git@github.com:o/r.git'],
    ['ssh://git@github.com/o/r', 'ssh://git@github.com/o/r'],
    ['o/r', 'o/r'],
    ['https://github.com/o/r/blob/main/a@b.md', 'https://github.com/o/r/blob/main/a@b.md'],
    ['half a word@', 'half a word@'],
  ])('makes %j into %j', (typed, shown) => {
    expect(withoutCredentials(typed)).toBe(shown);
  });
});
