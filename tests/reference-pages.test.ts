import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '#edge/problems.ts';

const root = new URL('..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const folders = ['docs', 'zh-cn/docs'];

const settings = [...read('.dev.vars.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
  ([, name]) => name ?? '',
);

describe('reference pages', () => {
  test.each(folders)('%s has a heading for every problem code, under which it is linked', (folder) => {
    const page = read(`src/content/docs/${folder}/reference/errors.md`);
    const headings = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect(headings.toSorted()).toEqual(Object.keys(problems).toSorted());
  });

  test.each(folders)('%s gives each code the status that is sent', (folder) => {
    const page = read(`src/content/docs/${folder}/reference/errors.md`);
    for (const [code, { status }] of Object.entries(problems)) {
      expect(page).toMatch(new RegExp(`### \`${code}\`\\n\\n${status}`));
    }
  });

  test.each(folders)('%s names every setting of the edge service', (folder) => {
    const page = read(`src/content/docs/${folder}/reference/configuration.md`);
    expect(settings.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(settings.length).toBeGreaterThan(10);
  });
});
