import type { Locale } from '#platform/i18n/core/locale.ts';
import { assumedKinds, blendedPrice } from '../../core/blended-price.ts';
import { type Currency, convert, type Rates } from '../../core/money.ts';
import { seedMix, type TokenMix } from '../../core/token-mix.ts';
import type { Prices } from '../../core/token-price.ts';
import { figures } from '../figures.ts';

/** What every price of the table is drawn with. */
export interface Drawing {
  readonly locale: Locale;
  readonly rates: Rates;
  /** The measured mix. */
  readonly mix: TokenMix;
}

export interface PriceCell {
  readonly column: 'in' | 'out' | 'cacheRead' | 'cacheWrite' | 'seed' | 'mixed';
  /** `null` where the price is unknown. */
  readonly text: string | null;
  readonly dollars: number | null;
  /** The dollars in words, for a blended price in another currency. */
  readonly inDollars: string | null;
  /** A kind of token in the mix has no known price. */
  readonly assumed: boolean;
}

/** A blended price, which is a quotient, in as many digits as say something. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function priceCells(prices: Prices, currency: Currency, { locale, rates, mix }: Drawing): PriceCell[] {
  const { price } = figures(locale);
  const inUsd = (value: number) => convert(value, currency, 'USD', rates);
  const stated = (column: 'in' | 'out' | 'cacheRead' | 'cacheWrite'): PriceCell => {
    const value = prices[column];
    const known = value !== null;
    return {
      column,
      text: known ? price(value, currency) : null,
      dollars: known ? inUsd(value) : null,
      inDollars: null,
      assumed: false,
    };
  };
  const blended = (column: 'seed' | 'mixed', parts: TokenMix): PriceCell => {
    const own = { ...prices, currency };
    const value = blendedPrice(own, parts);
    return {
      column,
      text: price(rounded(value), currency),
      dollars: inUsd(value),
      inDollars: currency === 'USD' ? null : price(rounded(inUsd(value)), 'USD'),
      assumed: assumedKinds(own, parts).length > 0,
    };
  };
  return [
    ...(['in', 'out', 'cacheRead', 'cacheWrite'] as const).map(stated),
    blended('seed', seedMix),
    blended('mixed', mix),
  ];
}
