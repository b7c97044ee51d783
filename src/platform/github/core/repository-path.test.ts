import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPath } from './repository-path.ts';

const refused = (path: string) => {
  const checked = checkPath(path);
  return checked.ok ? null : checked.error.problem;
};

describe('checkPath', () => {
  test.each([
    'DESIGN.md',
    'packages/web/DESIGN.md',
    '.github/DESIGN.md',
    '.gitignore',
    'docs/.gitkeep',
    'a.git/b.md',
    'x.git',
    'git/config',
    'docs/设计.md',
    'docs/two words.md',
    'docs/50%.md',
    'docs/a%2Fb.md',
    'docs/#1?.md',
    'docs/...md',
    'docs/a..b.md',
    'docs/..hidden',
    'docs/👩‍💻.md',
    `${'d/'.repeat(250)}a.md`,
  ])('takes %s', (path) => {
    expect(checkPath(path)).toEqual({ ok: true, value: path });
  });

  test.each([
    ['', 'empty'],
    ['/DESIGN.md', 'absolute'],
    ['/', 'absolute'],
    ['//server/DESIGN.md', 'absolute'],
    ['docs\\DESIGN.md', 'backslash'],
    ['C:\\DESIGN.md', 'backslash'],
    ['docs//DESIGN.md', 'empty-segment'],
    ['docs/', 'empty-segment'],
    ['.', 'dot-segment'],
    ['..', 'dot-segment'],
    ['../DESIGN.md', 'dot-segment'],
    ['docs/../DESIGN.md', 'dot-segment'],
    ['docs/./DESIGN.md', 'dot-segment'],
    ['docs/..', 'dot-segment'],
    ['.git/config', 'git-segment'],
    ['.GIT/config', 'git-segment'],
    ['vendor/.git/hooks/post-checkout', 'git-segment'],
    ['.git', 'git-segment'],
    ['.git./config', 'git-segment'],
    ['.git /config', 'git-segment'],
    ['git~1/config', 'git-segment'],
    ['GIT~1/config', 'git-segment'],
    ['.git::$INDEX_ALLOCATION/config', 'git-segment'],
    ['.g\u200cit/config', 'git-segment'],
    ['\ufeff.git/config', 'git-segment'],
    ['docs/a\u0000.md', 'control-character'],
    ['docs/a\n.md', 'control-character'],
    ['docs/a\u007f.md', 'control-character'],
    ['docs/\ud83d.md', 'half-character'],
    ['a'.repeat(513), 'too-long'],
    ['设'.repeat(171), 'too-long'],
  ])('refuses %j as %s', (path, problem) => {
    expect(refused(path)).toBe(problem);
  });

  test('never lets a path leave the repository, whatever is typed', () => {
    const part = fc.oneof(
      fc.constantFrom('.', '..', '', '.git', '.GIT', '\\', '/', ' ', 'a'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join('/');
        if (!checkPath(path).ok) return;
        const { pathname } = new URL(path.split('/').map(encodeURIComponent).join('/'), 'https://x.test/r/');
        expect(decodeURIComponent(pathname)).toBe(`/r/${path}`);
        expect(path.toLowerCase().split('/')).not.toContain('.git');
      }),
      { numRuns: 500 },
    );
  });
});
