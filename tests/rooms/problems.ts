import { posix } from 'node:path';
import { mayImport } from './arrows.ts';
import { importsOf } from './imports.ts';
import { roomOf } from './room.ts';

const aliases: Record<string, string> = {
  '#lib/': 'src/lib/',
  '#platform/': 'src/platform/',
  '#features/': 'src/features/',
  '#components/': 'src/components/',
  '#edge/': 'src/edge/',
  '#site/': 'src/site/',
};

/** Path of an imported file from the root; `null` for a package. */
const target = (from: string, specifier: string): string | null => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  const alias = Object.keys(aliases).find((prefix) => bare.startsWith(prefix));
  return alias === undefined ? null : (aliases[alias] ?? '') + bare.slice(alias.length);
};

const hasAlias = (path: string): boolean => Object.values(aliases).some((folder) => path.startsWith(folder));

const isTest = (path: string): boolean => /\.test\.tsx?$|\/test\//.test(path);

const pureLayers = (path: string): boolean => {
  const room = roomOf(path);
  return room !== null && (room.kind === 'lib' || room.layer === 'core');
};

const packageProblem = (path: string, specifier: string): string | null => {
  if (/^zod(\/|$)/.test(specifier) && path !== 'src/lib/zod.ts') return 'imports zod past #lib/zod.ts';
  if (!pureLayers(path)) return null;
  return /^(react|react-dom|astro|node)(:|\/|$)/.test(specifier) ? `is pure and imports ${specifier}` : null;
};

/** What is wrong with the imports of one file, as sentences; `path` is from the repository's root. */
export const importProblems = (path: string, text: string): string[] => {
  const from = roomOf(path);
  if (from === null) return [];
  const problems: string[] = [];
  if (path.startsWith('src/') && from.kind !== 'pages' && /\/index\.tsx?$/.test(path))
    problems.push('is a barrel');
  for (const specifier of importsOf(path, text)) {
    const to = target(path, specifier);
    const room = to === null ? null : roomOf(to);
    if (to === null) {
      const problem = isTest(path) ? null : packageProblem(path, specifier);
      if (problem !== null) problems.push(problem);
    } else if (room !== null) {
      const inside = room.kind === from.kind && room.name === from.name;
      if (!inside && from.kind !== 'proof' && specifier.startsWith('.') && hasAlias(to))
        problems.push(`reaches ${specifier} across rooms without a # import`);
      if (inside && specifier.startsWith('#'))
        problems.push(`takes ${specifier} of its own room by a # import`);
      if (!isTest(path) && !mayImport(from, room)) problems.push(`may not import ${to}`);
    }
  }
  return problems.map((problem) => `${path} ${problem}`);
};
