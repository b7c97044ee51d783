import type { Locale } from '#platform/i18n/core/locale.ts';

/** `14:32`, in the visitor's own time zone. */
export const clockTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(iso),
  );

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

const day = 86_400_000;

/** When a draft was last changed: now, the time today, yesterday, else the date. */
export const when = (iso: string, now: number, locale: Locale, nowWord: string): string => {
  const time = Date.parse(iso);
  if (now - time < 60_000) return nowWord;
  const days = Math.round((midnight(now) - midnight(time)) / day);
  if (days === 0) return clockTime(iso, locale);
  if (days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(time);
};
