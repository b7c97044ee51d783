const ends = [120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000, 240_000, 600_000, 1_000_000];

/** Where the ruler ends, in millions of tokens a day, so that a value is on it; six equal steps divide it well. */
export function scaleEnd(tokensM: number): number {
  return ends.find((end) => tokensM <= end) ?? tokensM;
}
