import type { Work } from './assess.ts';

/** Bounds of the simulator: parallel sessions, and how much better the tokens are used. */
export const boostRules = {
  sessions: { min: 1.5, max: 10 },
  tokenUse: { min: 1.1, max: 2 },
} as const;

export interface Boost {
  readonly sessions: number;
  readonly tokenUse: number;
}

/** m' = m · k and M' = M · k / q: k sessions side by side, whose tokens are used q times as well. */
export function boosted(work: Work, { sessions, tokenUse }: Boost): Work {
  return {
    ...work,
    multiplier: work.multiplier * sessions,
    tokensM: (work.tokensM * sessions) / tokenUse,
  };
}
