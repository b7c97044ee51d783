import type { Locale } from '#platform/i18n/core/locale.ts';
import { en, type Messages } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** For pages that are built: both languages at hand. Browser code gets its few words from the page. */
export const designMessages: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zhCN };
