import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importProblems } from './rooms/problems.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(src|functions|scripts|e2e|tests|bench)\/.*\.(ts|tsx|mjs|astro|mdx)$/.test(path));

describe('the rooms of the repository', () => {
  test('hold files to look at', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('import only along their arrows', () => {
    expect(files.flatMap((path) => importProblems(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('importProblems', () => {
  test.each([
    ['a core that takes React', 'src/features/soul/core/a.ts', "import { useState } from 'react';"],
    ['a core that reads disk', 'src/lib/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a core that takes its own io', 'src/features/soul/core/a.ts', "import { x } from '../io/b.ts';"],
    [
      'a type from a sibling feature',
      'src/features/soul/core/a.ts',
      "import type { X } from '#features/cost/core/b.ts';",
    ],
    [
      'an .astro file that takes data',
      'src/features/soul/ui/A.astro',
      "---\nimport data from '../data/a.json';\n---\n<p />",
    ],
    [
      'a script in an .astro file',
      'src/components/site/A.astro',
      "<script>\n  import '#features/soul/io/a.ts';\n</script>",
    ],
    [
      'platform that knows a feature',
      'src/platform/github/io/a.ts',
      "import { x } from '#features/soul/core/a.ts';",
    ],
    ['an island that takes the edge', 'src/features/soul/io/a.ts', "import { x } from '#edge/app.ts';"],
    ['edge that takes an island’s io', 'src/edge/a.ts', "import { x } from '#platform/github/io/client.ts';"],
    ['a function that skips the edge', 'functions/api/a.ts', "import { x } from '#lib/result.ts';"],
    [
      'a dynamic import',
      'src/features/soul/core/a.ts',
      "const x = await import('#components/ui/Button.tsx');",
    ],
    ['a re-export', 'src/features/soul/core/a.ts', "export { x } from '#features/cost/core/b.ts';"],
    [
      'a relative path into another room',
      'src/features/soul/ui/a.ts',
      "import { ok } from '../../../lib/result.ts';",
    ],
    [
      'its own room by a # import',
      'src/features/soul/ui/a.ts',
      "import { x } from '#features/soul/core/a.ts';",
    ],
    ['zod past its door', 'src/features/soul/core/a.ts', "import { z } from 'zod';"],
    ['a barrel', 'src/features/soul/core/index.ts', 'export const x = 1;'],
  ])('refuses %s', (_what, path, text) => {
    expect(importProblems(path, text)).toHaveLength(1);
  });

  test.each([
    [
      'a page that takes an island',
      'src/pages/soul.astro',
      "---\nimport Soul from '#features/soul/ui/Soul.en.tsx';\n---",
    ],
    [
      'an island that takes its core and the kit',
      'src/features/soul/ui/A.tsx',
      "import { x } from '../core/a.ts';\nimport { Button } from '#components/ui/Button.tsx';",
    ],
    [
      'the edge that takes a contract',
      'src/edge/a.ts',
      "import { x } from '#platform/github/core/contract.ts';",
    ],
    [
      'the build that reads facts',
      'src/site/a-fs.ts',
      "import prices from '#features/cost/data/fx.json';\nimport { readFileSync } from 'node:fs';",
    ],
  ])('lets %s pass', (_what, path, text) => {
    expect(importProblems(path, text)).toEqual([]);
  });
});
