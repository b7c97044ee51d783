import type { Locale } from '#platform/i18n/core/locale.ts';

interface OfflineWords {
  readonly title: string;
  readonly text: string;
  readonly kept: string;
  readonly none: string;
  readonly retry: string;
  readonly update: { readonly ready: string; readonly reload: string; readonly later: string };
}

export const offlineWords: Record<Locale, OfflineWords> = {
  en: {
    title: 'No network, and no copy of this page',
    text: 'Pages you have visited open without a network, with all that you wrote in this browser. This one was not among them.',
    kept: 'Kept in this browser',
    none: 'Nothing is kept yet. Pages are kept as you visit them.',
    retry: 'Try again',
    update: { ready: 'A new version of this site is ready.', reload: 'Reload', later: 'Later' },
  },
  'zh-CN': {
    title: '没有网络，这一页也没有存下来',
    text: '访问过的页面离线也能打开，你在这个浏览器里写的东西都在。这一页还没来过。',
    kept: '这个浏览器里存着的页面',
    none: '还没有存下任何页面。来过的页面会自动存下来。',
    retry: '重试',
    update: { ready: '网站有新版本了。', reload: '重新载入', later: '以后再说' },
  },
};
