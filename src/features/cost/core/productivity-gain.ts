/**
 * The speed that is left of m when a share ρ of what the AI makes is thrown away and made again, and the AI is at work for
 * a share U of the day: U · max(1, m (1 − ρ)) + (1 − U). It is m at ρ = 0 and U = 1, and never below 1: whom the rework
 * slows down works without AI.
 */
export function netMultiplier(multiplier: number, rework: number, utilization: number): number {
  return utilization * Math.max(1, multiplier * (1 - rework)) + (1 - utilization);
}

/** The m of which `net` is left: the inverse of `netMultiplier` for net speeds above 1. */
export function grossMultiplier(net: number, rework: number, utilization: number): number {
  return (net - (1 - utilization)) / utilization / (1 - rework);
}

/** g = max(0, m − 1) */
export const productivityGain = (multiplier: number): number => Math.max(0, multiplier - 1);
