import type { Assessment, Work } from './assess.ts';
import { grossMultiplier } from './productivity-gain.ts';

/** Short numbers that make the gain cover the cost (r = 1 or a little more), changing one thing alone. */
export interface Improvements {
  readonly tokensM: number;
  /** For a million tokens, in the currency of the income. */
  readonly unitPrice: number;
  readonly multiplier: number;
}

/** Rounds down to so many significant digits. */
function floorTo(value: number, digits: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return Math.floor(value / unit) * unit;
}

export function improvements(work: Work, result: Assessment): Improvements {
  return {
    tokensM: floorTo(work.tokensM * result.costBenefit, 2),
    unitPrice: floorTo(result.unitPrice * result.costBenefit, 3),
    multiplier: Math.ceil(grossMultiplier(1 + result.costRatio, work.rework, work.utilization) * 100) / 100,
  };
}
