import type { Locale } from '#platform/i18n/core/locale.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language that a text is written in: Chinese once a sixth of its letters are Han; `null` without letters. */
export const languageOf = (text: string): Locale | null => {
  const han = count(text, /\p{Script=Han}/gu);
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  return han * 6 >= letters ? 'zh-CN' : 'en';
};
