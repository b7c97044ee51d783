import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'Blog',
  description:
    'How HagiCode is built: articles with their mechanisms running on the page and their figures recomputed.',
  intro:
    'How HagiCode is built, with the figures recomputed. Where an older article was wrong, the new one says so.',
  tags: 'Tags',
  all: 'All articles',
  tagged: (tag: string) => `Tagged ${tag}`,
  count: (articles: number, alive: number) =>
    `${articles === 1 ? '1 article' : `${articles} articles`}, ${alive} that ${alive === 1 ? 'opens' : 'open'} with something to try`,
  minutes: (n: number) => `${n} min`,
};

const zhCN: typeof en = {
  title: '博客',
  description: 'HagiCode 是怎样做出来的：文章里的机制就在页面上运行，数字都重新算过。',
  intro: 'HagiCode 是怎样做出来的。数字都重新算过；旧文章写错的地方，新文章会说明。',
  tags: '标签',
  all: '全部文章',
  tagged: (tag) => `标签：${tag}`,
  count: (articles, alive) => `${articles} 篇文章，其中 ${alive} 篇开头就能动手试`,
  minutes: (n) => `${n} 分钟`,
};

export const blogMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
