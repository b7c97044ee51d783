import type { Stop } from './next.ts';

/** The sentences a figure can show, with every value put in. */
export type Words = {
  readonly outcomes: Record<Stop, string>;
  readonly verdicts: Record<Stop, string>;
  readonly unmade: string;
  /** What follows failed attempt 1, 2, … while the run goes on. */
  readonly waits: readonly string[];
  /** The sum for a run of 1, 2, … attempts. */
  readonly counts: readonly string[];
};
