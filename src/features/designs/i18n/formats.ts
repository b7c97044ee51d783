import type { Locale } from '#platform/i18n/core/locale.ts';
import { en, type FormatMessages } from './formats.en.ts';
import { zhCN } from './formats.zh-CN.ts';

/** Both languages at hand, for pages that are built and for sheets that are fetched when they are opened. */
export const formatMessages: Readonly<Record<Locale, FormatMessages>> = { en, 'zh-CN': zhCN };
