import { createContext, useContext } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';

export interface Words {
  readonly t: Messages;
  readonly locale: Locale;
}

export const WordsContext = createContext<Words | null>(null);

/** The messages of the page's language. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A part of the soul builder stands outside WordsContext.');
  return words;
};
