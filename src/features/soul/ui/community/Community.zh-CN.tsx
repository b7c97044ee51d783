import { communityZhCN } from '../../i18n/community.zh-CN.ts';
import { Community, type CommunityProps } from './Community.tsx';
import { CommunityWordsContext } from './community-words.ts';

const words = {
  t: communityZhCN,
  locale: 'zh-CN',
  loadPublish: () => import('./PublishMine.zh-CN.tsx'),
} as const;

export const BoundCommunity = (props: CommunityProps) => (
  <CommunityWordsContext value={words}>
    <Community {...props} />
  </CommunityWordsContext>
);
