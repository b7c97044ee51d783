import { createContext, useContext } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { TryWords } from '../../i18n/try.en.ts';

export interface TryLanguage {
  readonly t: TryWords;
  readonly locale: Locale;
}

export const TryWordsContext = createContext<TryLanguage | null>(null);

/** The test drive's words in the language of the page. */
export const useTryWords = (): TryLanguage => {
  const words = useContext(TryWordsContext);
  if (!words) throw new Error('A part of the test drive stands outside TryWordsContext.');
  return words;
};
