import { type ComponentType, createContext, useContext } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { CommunityWords } from '../../i18n/community.en.ts';
import type { PublishMineProps } from './PublishMine.tsx';

export interface CommunityLanguage {
  readonly t: CommunityWords;
  readonly locale: Locale;
  /** The part that publishes, bound to the words of this language. */
  readonly loadPublish: () => Promise<{ readonly default: ComponentType<PublishMineProps> }>;
}

export const CommunityWordsContext = createContext<CommunityLanguage | null>(null);

/** The messages of the page's language. */
export const useCommunityWords = (): CommunityLanguage => {
  const words = useContext(CommunityWordsContext);
  if (!words) throw new Error('A part of the community stands outside CommunityWordsContext.');
  return words;
};
