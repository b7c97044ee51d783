import { mixTotal, type TokenKind, type TokenMix, tokenKinds } from './token-mix.ts';
import type { TokenPrice } from './token-price.ts';

/** The stated price of a kind of token; `null` is unknown. */
export function statedPrice(price: TokenPrice, kind: TokenKind): number | null {
  if (kind === 'input') return price.in;
  return kind === 'output' ? price.out : price[kind];
}

/** What a kind of token is billed at; one whose price is unknown counts as fresh input, never as 0. */
export const kindPrice = (price: TokenPrice, kind: TokenKind): number => statedPrice(price, kind) ?? price.in;

/** u = Σ part · price / Σ parts, for a million tokens, in the currency of the price. A mix of 3 : 0 : 0 : 1 is the original formula. */
export function blendedPrice(price: TokenPrice, mix: TokenMix): number {
  const sum = tokenKinds.reduce((total, kind) => total + mix[kind] * kindPrice(price, kind), 0);
  return sum / mixTotal(mix);
}

/**
 * The kinds in the mix whose price is unknown. Cache reads are then counted too high, if at all wrong; a provider that
 * charges extra for cache writes is counted too low.
 */
export function assumedKinds(price: TokenPrice, mix: TokenMix): readonly TokenKind[] {
  return tokenKinds.filter((kind) => mix[kind] > 0 && statedPrice(price, kind) === null);
}
