import { en } from '#platform/github/i18n/en.ts';
import { checksEn } from '../../i18n/checks.en.ts';
import { publishEn } from '../../i18n/publish.en.ts';
import type { PublishLanguage } from './publish-words.ts';

export const publishLanguage: PublishLanguage = { t: publishEn, checks: checksEn, github: en, locale: 'en' };
