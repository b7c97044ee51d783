import type { Locale } from '#platform/i18n/core/locale.ts';
import { appendSentence } from './checks/append-sentence.ts';
import { languageOf } from './checks/language-of.ts';
import type { SoulDocument } from './schema.ts';

export const extras = {
  emoji: ['none', 'sparing', 'free'],
  code: ['diff', 'small', 'no-comments'],
  voice: ['first-person', 'no-person', 'aloud'],
} as const;

export type ExtraSection = keyof typeof extras;
export type ExtraOption<S extends ExtraSection = ExtraSection> = (typeof extras)[S][number];

export const extraSections = ['emoji', 'code', 'voice'] as const satisfies readonly ExtraSection[];

/** What a choice writes. A sentence once shipped stays recognized, so it is only ever added to. */
const sentences: Record<Locale, { readonly [S in ExtraSection]: Record<ExtraOption<S>, string> }> = {
  en: {
    emoji: {
      none: 'Use no emoji.',
      sparing: 'Use one emoji in an answer at most, and none in code.',
      free: 'Use emoji freely, but none in code.',
    },
    code: {
      diff: 'Show a change to code as a diff, not as the whole file.',
      small: 'Write code in small functions with exact names.',
      'no-comments': 'Write code without comments, unless a reason needs one.',
    },
    voice: {
      'first-person': 'Speak of yourself as “I”.',
      'no-person': 'Never speak of yourself; let the facts be the subject.',
      aloud: 'Write so that it can be read aloud: no tables, no headings, no symbols.',
    },
  },
  'zh-CN': {
    emoji: {
      none: '不用表情符号。',
      sparing: '一次回答最多用一个表情符号，代码里不用。',
      free: '表情符号随意用，代码里不用。',
    },
    code: {
      diff: '改代码时给出差异，不贴整个文件。',
      small: '代码写成小函数，名字要准。',
      'no-comments': '代码不写注释，除非原因不说就看不懂。',
    },
    voice: {
      'first-person': '提到自己时说「我」。',
      'no-person': '不提自己，让事实做主语。',
      aloud: '写成能念出来的话：不用表格、标题和符号。',
    },
  },
};

const locales = ['en', 'zh-CN'] as const satisfies readonly Locale[];

const sentenceOf = (section: ExtraSection, option: string, locale: Locale): string | undefined =>
  new Map<string, string>(Object.entries(sentences[locale][section])).get(option);

/** Every sentence that a section can have written, in either language. */
const written = (
  section: ExtraSection,
): readonly { readonly option: ExtraOption; readonly sentence: string }[] =>
  locales.flatMap((locale) =>
    extras[section].map((option) => ({ option, sentence: sentenceOf(section, option, locale) ?? '' })),
  );

const firstIn = (text: string, section: ExtraSection) =>
  written(section)
    .map(({ option, sentence }) => ({ option, sentence, at: text.indexOf(sentence) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];

/** What stands chosen in the text, `null` where none of the section's sentences is there as it was written. */
export const chosenExtra = (text: string, section: ExtraSection): ExtraOption | null =>
  firstIn(text, section)?.option ?? null;

const without = (text: string, at: number, length: number): string => {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  if (after.trimStart() === '') return before.trimEnd();
  return (
    before +
    after.replace(/^[^\S\n]+/, '').replace(before.endsWith('\n') || before === '' ? /^\n/ : /^(?!)/, '')
  );
};

/** The text with an option's sentence in place of the section's earlier one, or without any. */
export const chooseExtra = <S extends ExtraSection>(
  text: string,
  section: S,
  option: ExtraOption<S> | null,
  locale: Locale,
): string => {
  const earlier = firstIn(text, section);
  const sentence = option === null ? undefined : sentenceOf(section, option, locale);
  if (!earlier) return sentence === undefined ? text : appendSentence(text, sentence);
  if (earlier.option === option) return text;
  if (sentence === undefined) return without(text, earlier.at, earlier.sentence.length);
  return text.slice(0, earlier.at) + sentence + text.slice(earlier.at + earlier.sentence.length);
};

/** The language that a draft speaks: its role's, its rule's, that of its own words, and else the page's. */
export const draftLanguage = ({ draft, fragments }: SoulDocument, page: Locale): Locale =>
  fragments.mainFragment?.meta.locale ??
  fragments.ruleFragment?.meta.locale ??
  languageOf(draft.customPrompt) ??
  page;
