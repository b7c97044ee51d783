import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '#edge/problems.ts';
import { exportDesign, exportFormats } from '#features/designs/core/exporters/export-design.ts';
import { lint } from '#features/designs/core/lint.ts';
import type { Severity } from '#features/designs/core/problem.ts';
import { problemWords as english } from '#features/designs/i18n/problems.en.ts';
import { problemWords as chinese } from '#features/designs/i18n/problems.zh-CN.ts';

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

const severities = new Map(
  [
    ...read('src/features/designs/core/problem.ts').matchAll(/^ {2}'([a-z-]+)': '(error|warning|info)',$/gm),
  ].map(([, rule, severity]) => [rule ?? '', severity as Severity]),
);

interface RuleSection {
  readonly rule: string;
  readonly text: string;
  /** A DESIGN.md that breaks the rule; null where it would fill pages. */
  readonly example: string | null;
}

const ruleSections = (folder: string): RuleSection[] => {
  const [, ...parts] = read(`src/content/docs/${folder}/reference/design-md-rules.md`).split(/^### /m);
  return parts.map((part) => {
    const [, rule = '', text = ''] = /^`([a-z-]+)`\n\n([\s\S]*)$/.exec(part) ?? [];
    const [, language, example = ''] = /^```(md|yaml)\n([\s\S]*?)^```$/m.exec(text) ?? [];
    return {
      rule,
      text,
      example: language === undefined ? null : language === 'yaml' ? `---\n${example}---\n` : example,
    };
  });
};

describe('the page of lint rules', () => {
  const tooLong = ['too-large', 'too-many-values', 'too-deep'];

  test.each(folders)('%s has a heading for every rule', (folder) => {
    const headings = ruleSections(folder).map(({ rule }) => rule);
    expect(headings.toSorted()).toEqual([...severities.keys()].toSorted());
    expect(headings.length).toBeGreaterThan(20);
  });

  test.each([
    ['docs', english.severities],
    ['zh-cn/docs', chinese.severities],
  ] as const)('%s begins each with its severity, as the screen has it', (folder, words) => {
    const wrong = ruleSections(folder).filter(({ rule, text }) => {
      const severity = severities.get(rule);
      return severity === undefined || !new RegExp(`^${words[severity]}[.。]`).test(text);
    });
    expect(wrong.map(({ rule }) => rule)).toEqual([]);
  });

  test.each(folders)('%s shows each in an example that breaks it', (folder) => {
    const wrong = ruleSections(folder).filter(({ rule, example }) =>
      example === null
        ? !tooLong.includes(rule)
        : !lint(example).findings.some((found) => found.rule === rule),
    );
    expect(wrong.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the page of export formats', () => {
  const page = (folder: string) => read(`src/content/docs/${folder}/reference/design-exports.md`);
  const blocksOf = (text: string) =>
    [...text.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

  test.each(folders)('%s has a heading for every format', (folder) => {
    const headings = [...page(folder).matchAll(/^## `([a-z0-9-]+)`$/gm)].map(([, id]) => id);
    expect(headings).toEqual([...exportFormats]);
  });

  test.each(folders)('%s shows what its own example exports', (folder) => {
    const [source = '', ...shown] = blocksOf(page(folder));
    const { model } = lint(source);
    expect(shown.length).toBe(exportFormats.length);
    for (const [index, format] of exportFormats.entries()) {
      if (model === null) throw new Error('The example does not parse.');
      const { name, text } = exportDesign(model, format);
      expect(page(folder)).toContain(`\`${name}\``);
      for (const part of (shown[index] ?? '').split(/^ *…\n/m)) expect(text).toContain(part);
    }
  });
});
