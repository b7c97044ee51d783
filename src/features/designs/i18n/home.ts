import type { Locale } from '#platform/i18n/core/locale.ts';

const en = { title: 'Designs', all: (n: number) => `See all ${n}` };
const zhCN: typeof en = { title: '设计', all: (n) => `查看全部 ${n} 份` };

export const homeMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
