import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SoulFragment } from '../core/schema.ts';

/** A fragment's title and summary in the page's language, whichever language it was picked in. */
export const inLocale = (fragment: SoulFragment, locale: Locale): { title: string; summary: string } =>
  fragment.meta.locale === locale ? fragment : (fragment.localized[locale] ?? fragment);
