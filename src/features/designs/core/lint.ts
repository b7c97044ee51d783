import { findingsOf, worstFirst } from './findings.ts';
import type { DesignModel } from './model.ts';
import { parseDesign } from './parse-design.ts';
import type { DesignProblem } from './problem.ts';

export interface Lint {
  /** Null where the file can't be read at all. */
  readonly model: DesignModel | null;
  /** Worst first, then from top to bottom. */
  readonly findings: readonly DesignProblem[];
}

/** What there is to say about a file that was read, or about why it can't be. */
export const findingsIn = (parsed: ReturnType<typeof parseDesign>): readonly DesignProblem[] =>
  parsed.ok ? findingsOf(parsed.value) : parsed.error.toSorted(worstFirst);

/** Reads a DESIGN.md and says all there is to say about it. Plain values only, so a worker can post it. */
export const lint = (text: string): Lint => {
  const parsed = parseDesign(text);
  return { model: parsed.ok ? parsed.value : null, findings: findingsIn(parsed) };
};
