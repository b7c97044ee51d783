import { communityEn } from '../../i18n/community.en.ts';
import { Community, type CommunityProps } from './Community.tsx';
import { CommunityWordsContext } from './community-words.ts';

const words = { t: communityEn, locale: 'en', loadPublish: () => import('./PublishMine.en.tsx') } as const;

export const BoundCommunity = (props: CommunityProps) => (
  <CommunityWordsContext value={words}>
    <Community {...props} />
  </CommunityWordsContext>
);
