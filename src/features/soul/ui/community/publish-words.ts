import { createContext, useContext } from 'react';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { PublishWords } from '../../i18n/publish.en.ts';

export interface PublishLanguage {
  readonly t: PublishWords;
  readonly checks: ChecksWords;
  readonly github: GitHubMessages;
  readonly locale: Locale;
}

export const PublishWordsContext = createContext<PublishLanguage | null>(null);

/** The messages of the page's language. */
export const usePublishWords = (): PublishLanguage => {
  const words = useContext(PublishWordsContext);
  if (!words) throw new Error('A part that publishes stands outside PublishWordsContext.');
  return words;
};
