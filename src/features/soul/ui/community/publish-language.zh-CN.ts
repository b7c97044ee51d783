import { zhCN } from '#platform/github/i18n/zh-CN.ts';
import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import { publishZhCN } from '../../i18n/publish.zh-CN.ts';
import type { PublishLanguage } from './publish-words.ts';

export const publishLanguage: PublishLanguage = {
  t: publishZhCN,
  checks: checksZhCN,
  github: zhCN,
  locale: 'zh-CN',
};
