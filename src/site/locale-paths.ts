import { type Locale, localeSlug, locales } from '#platform/i18n/core/locale.ts';

/** `getStaticPaths` of a page that stands in every language under `src/pages/[...locale]/`. */
export const localePaths = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale: localeSlug(locale) || undefined }, props: { locale } }));
