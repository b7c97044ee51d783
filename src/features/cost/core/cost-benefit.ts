/** r = g / s. A gain that costs nothing is infinite; no gain at no cost is 0. */
export function costBenefit(gain: number, ratio: number): number {
  if (ratio === 0) return gain > 0 ? Number.POSITIVE_INFINITY : 0;
  return gain / ratio;
}
