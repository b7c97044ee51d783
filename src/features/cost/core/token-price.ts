import type { Currency } from './money.ts';

/** Prices of a million tokens; `null` is unknown, never 0. */
export interface Prices {
  readonly in: number;
  readonly out: number;
  readonly cacheRead: number | null;
  readonly cacheWrite: number | null;
}

export interface TokenPrice extends Prices {
  readonly currency: Currency;
}

/** A model's list price with what it costs in long prompts and at peak hours, where that differs. */
export interface ListPrice extends TokenPrice {
  /** For requests of more than `above` tokens of input. */
  readonly long: (Prices & { readonly above: number }) | null;
  readonly peak: Prices | null;
}

function shifted(base: TokenPrice, to: Prices | null, share: number): TokenPrice {
  if (to === null || share === 0) return base;
  const known = (usual: number, other: number) => usual * (1 - share) + other * share;
  const either = (usual: number | null, other: number | null) =>
    usual === null || other === null ? null : known(usual, other);
  return {
    currency: base.currency,
    in: known(base.in, to.in),
    out: known(base.out, to.out),
    cacheRead: either(base.cacheRead, to.cacheRead),
    cacheWrite: either(base.cacheWrite, to.cacheWrite),
  };
}

/**
 * The price of work of which a share (0 to 1) is long prompts, or is done at peak hours; no known model prices both apart.
 * A kind that has no price in one of them is unknown.
 */
export function effectivePrice(
  list: ListPrice,
  shares: { readonly longShare: number; readonly peakShare: number },
): TokenPrice {
  const { currency, in: input, out, cacheRead, cacheWrite } = list;
  const base = { currency, in: input, out, cacheRead, cacheWrite };
  return shifted(shifted(base, list.long, shares.longShare), list.peak, shares.peakShare);
}
