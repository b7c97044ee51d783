import type { Locale } from '#platform/i18n/core/locale.ts';
import { en, type Messages } from './en.ts';
import { zhCN } from './zh-CN.ts';

export const shellMessages: Record<Locale, Messages> = { en, 'zh-CN': zhCN };
