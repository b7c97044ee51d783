import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folders = ['docs', 'src', 'bench', '.github', 'e2e'];

const documentsIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.mdx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
};

const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md') && file !== 'DESIGN.md'),
  ...folders.flatMap(documentsIn),
];

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** Scripts that `npm run x`, `npm start` and `npm test` in a text name. */
const namedIn = (text: string): string[] => [
  ...[...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].flatMap(([, name]) => name ?? []),
  ...[...text.matchAll(/\bnpm (start|test)\b/g)].flatMap(([, name]) => name ?? []),
];

describe('a command named in a document exists', () => {
  test.each(documents)('%s', (file) => {
    expect(namedIn(readFileSync(file, 'utf8')).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('a command that does not exist would be found', () => {
    expect(namedIn('Run `npm run nope`, then `npm test`.')).toEqual(['nope', 'test']);
  });
});
