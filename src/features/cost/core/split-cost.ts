import { kindPrice, statedPrice } from './blended-price.ts';
import { mixTotal, type TokenKind, type TokenMix, tokenKinds } from './token-mix.ts';
import type { TokenPrice } from './token-price.ts';

export interface KindCost {
  readonly kind: TokenKind;
  readonly shareOfTokens: number;
  /** 0 for every kind if nothing costs anything. */
  readonly shareOfCost: number;
  /** For a million tokens; `null` where the provider states none and it is counted as fresh input. */
  readonly price: number | null;
}

/** What each kind of token contributes to the bill. */
export function splitCost(price: TokenPrice, mix: TokenMix): readonly KindCost[] {
  const cost = (kind: TokenKind) => mix[kind] * kindPrice(price, kind);
  const total = tokenKinds.reduce((sum, kind) => sum + cost(kind), 0);
  return tokenKinds.map((kind) => ({
    kind,
    shareOfTokens: mix[kind] / mixTotal(mix),
    shareOfCost: total === 0 ? 0 : cost(kind) / total,
    price: statedPrice(price, kind),
  }));
}
