import { formatDate, formatMoney, formatNumber, formatPercent } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { formatTokens } from '../core/format-tokens.ts';
import type { Currency } from '../core/money.ts';

/** Decimals, at least and at most. */
type Digits = readonly [least: number, most: number];

const inWholeUnits = (currency: Currency) => currency === 'JPY' || currency === 'KRW';

/** Yen and won have no decimals from so much on; below it an amount would read as none, or a price would not add up. */
const whole = (value: number, from: number): Digits => (Math.abs(value) < from ? [0, 2] : [0, 0]);

/** How each kind of figure is written in one language. A bare ¥ is the yuan; the yen is JP¥. */
export function figures(locale: Locale) {
  const number = (value: number, digits: number, least = 0) =>
    formatNumber(value, locale, { minimumFractionDigits: least, maximumFractionDigits: digits });
  const signed = (value: number, currency: Currency, [least, most]: Digits, more = {}) => {
    const text = formatMoney(value, currency, locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      ...more,
    });
    return currency === 'JPY' ? text.replace('¥', 'JP¥') : text;
  };
  return {
    number,
    money: (value: number, currency: Currency) => {
      if (inWholeUnits(currency)) return signed(value, currency, whole(value, 10));
      return signed(value, currency, value !== 0 && Math.abs(value) < 100 ? [2, 2] : [0, 0]);
    },
    price: (value: number, currency: Currency) =>
      signed(value, currency, inWholeUnits(currency) ? whole(value, 100) : [2, 4]),
    sign: (currency: Currency) => signed(0, currency, [0, 0]).replaceAll(/[\d\s]/g, ''),
    compactMoney: (value: number, currency: Currency) =>
      signed(value, currency, [0, 1], { notation: 'compact' }),
    tokens: (millions: number) => formatTokens(millions, locale),
    times: (multiplier: number) => number(multiplier, 2) + (locale === 'en' ? '×' : '倍'),
    people: (value: number) => number(value, 1, 1),
    ratio: (value: number) => (Number.isFinite(value) ? number(value, 2, 2) : '∞'),
    percent: (share: number, digits = 0) => formatPercent(share, locale, digits),
    date: (iso: string) => formatDate(iso, locale, { year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

export type Figures = ReturnType<typeof figures>;
