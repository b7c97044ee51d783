/** g = max(0, m − 1). */
export const productivityGain = (multiplier: number): number => Math.max(0, multiplier - 1);
