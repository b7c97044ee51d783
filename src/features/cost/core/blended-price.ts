/** Tokens read for each token written, as coding does it. */
export const CODING_RATIO = 3;

/** u = (ratio · in + out) / (ratio + 1), for a million tokens, in the currency of the prices. */
export function blendedPrice(input: number, output: number, ratio: number): number {
  return (ratio * input + output) / (ratio + 1);
}
