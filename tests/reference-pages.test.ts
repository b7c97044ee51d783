import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '#edge/problems.ts';
import { exportDesign, exportFormats } from '#features/designs/core/exporters/export-design.ts';
import { lint } from '#features/designs/core/lint.ts';
import type { Severity } from '#features/designs/core/problem.ts';
import { problemWords as english } from '#features/designs/i18n/problems.en.ts';
import { problemWords as chinese } from '#features/designs/i18n/problems.zh-CN.ts';
import { checkText } from '#features/soul/core/checks/checks.ts';
import { checkIds } from '#features/soul/core/checks/finding.ts';
import { targetIds } from '#features/soul/core/targets/target.ts';
import { targetFacts } from '#features/soul/core/targets/target-facts.ts';
import { targets } from '#features/soul/core/targets/targets.ts';
import { exported, taken } from '#features/soul/core/targets/test-souls.ts';
import { checksEn } from '#features/soul/i18n/checks.en.ts';
import { checksZhCN } from '#features/soul/i18n/checks.zh-CN.ts';
import { targetsEn } from '#features/soul/i18n/targets.en.ts';
import { targetsZhCN } from '#features/soul/i18n/targets.zh-CN.ts';

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

describe('the page of a soul’s formats', () => {
  const rowsIn = (folder: string) =>
    read(`src/content/docs/${folder}/reference/soul-targets.md`)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.slice(2, -2).split(' | '));

  test.each([
    ['docs', targetsEn.names, { draft: 'draft', text: 'text' }],
    ['zh-cn/docs', targetsZhCN.names, { draft: '草稿', text: '文字' }],
  ] as const)('%s lists each as the screen and the code have it', (folder, names, carries) => {
    const limit = (id: (typeof targetIds)[number], above: number | null) =>
      above === null
        ? expect.stringMatching(/^(none|无)$/)
        : expect.stringMatching(
            new RegExp(
              `^${above.toLocaleString('en')}${targetFacts[id].counts === 'bytes' ? ' (bytes|字节)' : ''}$`,
            ),
          );
    const soul = taken();
    expect(rowsIn(folder)).toEqual(
      targetIds.map((id) => [
        `\`${id}\``,
        names[id],
        `\`${exported(targets[id]).file.path.replace(soul.slug, '<name>')}\``,
        limit(id, targetFacts[id].warnAbove),
        limit(id, targetFacts[id].refuseAbove),
        carries[targetFacts[id].carries],
      ]),
    );
  });
});

describe('the page of a soul’s checks', () => {
  const page = (folder: string) => read(`src/content/docs/${folder}/reference/soul-checks.md`);
  const noExample = ['over-hero', 'over-target', 'nothing', 'empty-slot'];
  const decoded = (text: string): string =>
    text.replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

  test.each(folders)('%s has a heading for every check and everything it finds', (folder) => {
    const headings = (level: string) =>
      [...page(folder).matchAll(new RegExp(`^${level} \`([a-z-]+)\`$`, 'gm'))].map(([, id]) => id);
    expect(headings('##')).toEqual([...checkIds]);
    expect(headings('###').toSorted()).toEqual(Object.keys(checksEn.findings).toSorted());
  });

  test.each([
    ['docs', checksEn],
    ['zh-cn/docs', checksZhCN],
  ] as const)('%s shows each in an example that is found, with its severity', (folder, { severity }) => {
    for (const part of page(folder).split(/^### /m).slice(1)) {
      const [, tag = '', text = ''] = /^`([a-z-]+)`\n\n([\s\S]*)$/.exec(part) ?? [];
      const [, example] = /^```text\n([\s\S]*?)\n```$/m.exec(text) ?? [];
      expect(example === undefined).toBe(noExample.includes(tag));
      if (example === undefined) continue;
      const found = checkText(decoded(example)).find(({ detail }) => detail.tag === tag);
      if (!found) throw new Error(`The example of ${tag} is not found.`);
      expect(text.startsWith(severity[found.severity].replace(/[:：]\s*$/, ''))).toBe(true);
    }
  });
});
