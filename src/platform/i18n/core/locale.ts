export const locales = ['en', 'zh-CN'] as const;

/** BCP 47 tag of a language the site is written in. */
export type Locale = (typeof locales)[number];

const slugs: Record<Locale, string> = { en: '', 'zh-CN': 'zh-cn' };

/** First path segment of a language's pages: empty for English, which stands at the root. */
export const localeSlug = (locale: Locale): string => slugs[locale];

/** `/soul/` -> `/zh-cn/soul/`; the path is the English one, with leading and trailing slash. */
export const localized = (path: string, locale: Locale): string =>
  slugs[locale] === '' ? path : `/${slugs[locale]}${path}`;

/** The language whose pages a path (without base) belongs to, and the same page's English path. */
export const localeOfPath = (path: string): { locale: Locale; path: string } => {
  const match = /^\/zh-cn(\/.*)?$/.exec(path);
  return match ? { locale: 'zh-CN', path: match[1] ?? '/' } : { locale: 'en', path };
};
