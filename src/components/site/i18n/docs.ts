import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  documentation: 'Documentation',
  onThisPage: 'On this page',
  corrected: 'Corrected',
  related: 'Related',
  writtenWith: 'Written with',
  edit: 'Edit this page',
  updated: (date: string) => `Last updated ${date}`,
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Previous and next page',
  minutes: (n: number) => (n === 1 ? 'one minute' : `${n} minutes`),
  comma: ', ',
};

const zhCN: typeof en = {
  documentation: '文档',
  onThisPage: '本页内容',
  corrected: '更正',
  related: '相关文章',
  writtenWith: '写作说明',
  edit: '编辑本页',
  updated: (date) => `最后更新：${date}`,
  previous: '上一篇',
  next: '下一篇',
  neighbours: '上一篇与下一篇',
  minutes: (n) => `${n} 分钟`,
  comma: '，',
};

/** What the frame around documentation and articles says. */
export const docsMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
