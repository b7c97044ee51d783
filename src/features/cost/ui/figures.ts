import { formatDate, formatMoney, formatNumber, formatPercent } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { formatTokens } from '../core/format-tokens.ts';
import type { Currency } from '../core/money.ts';

/** How each kind of figure is written in one language. */
export function figures(locale: Locale) {
  const number = (value: number, digits: number, least = 0) =>
    formatNumber(value, locale, { minimumFractionDigits: least, maximumFractionDigits: digits });
  return {
    number,
    money: (value: number, currency: Currency) => {
      const digits = value !== 0 && Math.abs(value) < 100 ? 2 : 0;
      return formatMoney(value, currency, locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    },
    price: (value: number, currency: Currency) =>
      formatMoney(value, currency, locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 }),
    compactMoney: (value: number, currency: Currency) =>
      formatMoney(value, currency, locale, {
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
      }),
    tokens: (millions: number) => formatTokens(millions, locale),
    times: (multiplier: number) => number(multiplier, 2) + (locale === 'en' ? '×' : '倍'),
    people: (value: number) => number(value, 1, 1),
    ratio: (value: number) => (Number.isFinite(value) ? number(value, 2, 2) : '∞'),
    percent: (share: number, digits = 0) => formatPercent(share, locale, digits),
    date: (iso: string) => formatDate(iso, locale, { year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

export type Figures = ReturnType<typeof figures>;
