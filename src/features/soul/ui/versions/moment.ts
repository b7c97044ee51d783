import type { Locale } from '#platform/i18n/core/locale.ts';
import { clockTime, when } from '../when.ts';

/** When words stood, to the minute: the time today, else the day and the time. */
export const moment = (iso: string, now: number, locale: Locale): string => {
  const time = clockTime(iso, locale);
  const day = when(iso, now, locale, time);
  return day === time ? time : `${day} ${time}`;
};
