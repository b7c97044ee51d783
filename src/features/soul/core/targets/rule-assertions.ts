import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SoulFragment } from '../schema.ts';

/** One promptfoo assertion on an answer's form; `metric` names what it counts. */
export interface Assertion {
  readonly type: 'javascript' | 'regex' | 'not-regex';
  readonly value: string;
  readonly metric: string;
}

const counts = (metric: string, value: string): Assertion => ({ type: 'javascript', value, metric });
const has = (metric: string, value: string): Assertion => ({ type: 'regex', value, metric });
const lacks = (metric: string, value: string): Assertion => ({ type: 'not-regex', value, metric });

/** Talk without code, in sentences: a mark ends one before a space or in Chinese, a line break always. */
const sentences =
  "output.replace(/```[^]*?```|`[^`]*`/g, 'x').split(/[.!?]+(?=\\s|$)|[。！？；]|\\n/).map((s) => s.trim()).filter((s) => s !== '')";

/** How long a sentence is: words in English; in Chinese characters, a name, a path or a number counting as one. */
const lengthOf: Record<Locale, string> = {
  en: 's.split(/\\s+/).length',
  'zh-CN': "[...s.replace(/[\\w.:\\/()-]+/g, '甲').replace(/[^\\p{L}\\p{N}]/gu, '')].length",
};

const sentencesUpTo = (limit: number, locale: Locale): Assertion =>
  counts(
    `sentences of at most ${limit} ${locale === 'en' ? 'words' : 'characters'}`,
    `${sentences}.every((s) => ${lengthOf[locale]} <= ${limit})`,
  );

const clausesBetween = (least: number, most: number): Assertion =>
  counts(
    `sentences of ${least} to ${most} characters`,
    `${sentences}.map((s) => ${lengthOf['zh-CN']}).every((length) => length >= ${least} && length <= ${most})`,
  );

const noExclamation = lacks('no exclamation mark', '[!！]');

/** What can be counted or matched, by the number of the rule in the catalogue; the other rules are a matter of taste. */
const byRule: Readonly<Record<number, (locale: Locale) => readonly Assertion[]>> = {
  1: (locale) => [sentencesUpTo(5, locale)],
  2: (locale) => [sentencesUpTo(10, locale), noExclamation],
  3: () => [has('leads with a question', '^[^.。!！\\n]*(?:\\.\\w[^.。!！\\n]*)*[?？]')],
  4: () => [has('an aside', '[(（](?:aside: |OS：)')],
  6: () => [has('a numbered chapter', '^(?:Chapter \\d+|第.{1,5}回)')],
  9: () => [has('entries with a time', '^(?:\\d{1,2}:\\d{2}|--:--)')],
  11: () => [clausesBetween(4, 12)],
  12: () => [has('the reading comes first', '^[\\[【](?:10|20|30)°')],
  14: () => [
    counts('at most twelve lines', "output.split('\\n').filter((line) => line.trim() !== '').length <= 12"),
    has('lines with a speaker', '^[^:：\\n]{1,24}[:：]'),
  ],
  16: () => [noExclamation],
  17: () => [has('opens on the suspect', '^(?:Looks like|No twist|看着像|没有反转)')],
  19: () => [has('the picture at the end', '(?:Picture|拼图)[:：]')],
  20: () => [has('the form comes first', '^[^:：\\s]{1,24}[:：]')],
};

const always: readonly Assertion[] = [
  counts('an answer', "output.trim() !== ''"),
  counts('at most 1,200 characters', 'output.length <= 1200'),
  lacks('no delimiter', '</?hero_soul'),
];

/** The checks of every soul, and those that follow from a rule in its own words. */
export const assertionsFor = (rule: SoulFragment | null): readonly Assertion[] => [
  ...always,
  ...(rule?.group === 'expression-rule' ? (byRule[rule.meta.index]?.(rule.meta.locale) ?? []) : []),
];
