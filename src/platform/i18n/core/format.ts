import type { Locale } from './locale.ts';

/** Formatters are slow to make and used often. */
const cached = <Options, Format>(make: (locale: Locale, options: Options) => Format) => {
  const cache = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const made = cache.get(key) ?? make(locale, options);
    cache.set(key, made);
    return made;
  };
};

const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dateFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
);

export const formatNumber = (value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(locale, options).format(value);

/** `currency` is an ISO 4217 code; the sign is the short one (`¥`, `$`) in every language. */
export const formatMoney = (
  value: number,
  currency: string,
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): string =>
  formatNumber(value, locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });

/** `share` 0.968 -> `96.8%`. */
export const formatPercent = (share: number, locale: Locale, digits = 1): string =>
  formatNumber(share, locale, { style: 'percent', maximumFractionDigits: digits });

/** 51_700_000 -> `51.7M` or `5170万`. */
export const formatCompact = (value: number, locale: Locale, digits = 1): string =>
  formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: digits });

/** `iso` is a date (`2026-09-24`) or an instant; shown in UTC so that server and browser agree. */
export const formatDate = (
  iso: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string => dateFormat(locale, options).format(new Date(iso));
