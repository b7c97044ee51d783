import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import glossaryFile from '../content/glossary.json' with { type: 'json' };
import { glossarySchema } from './glossary.ts';

const glossary = glossarySchema.parse(glossaryFile);
const root = new URL('../..', import.meta.url).pathname;

const isChinese = (file: string) => /\/zh-cn\/|zh-CN\.ts$/.test(file);
const prose = globSync(['src/content/docs/**/*.{md,mdx}', 'src/**/i18n/{en,zh-CN}.ts'], { cwd: root });
const textsIn = (locale: Locale) => prose.filter((file) => isChinese(file) === (locale === 'zh-CN'));

describe('glossary', () => {
  test('is sorted by the English word, and none stands twice', () => {
    const words = glossary.map((term) => term.en.word);
    expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test.each(locales)('no text in %s uses a word that the glossary replaces', (locale) => {
    const avoided = glossary.flatMap((term) => term[locale].avoid ?? []);
    const found = textsIn(locale).flatMap((file) => {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      return avoided.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('every English document has its Chinese twin', () => {
    const twins = textsIn('en')
      .filter((file) => file.startsWith('src/content/docs/'))
      .map((file) => file.replace('src/content/docs/', 'src/content/docs/zh-cn/'));
    expect(twins.filter((file) => !prose.includes(file))).toEqual([]);
  });
});
