import type { Compared } from '../../core/comparison.ts';
import { headcount } from '../../core/headcount.ts';
import { ticks } from '../../core/ticks.ts';

export interface Point {
  readonly tokensM: number;
  readonly people: number;
}

const SAMPLES = 48;

/** The people's work on a model at so many millions of tokens a day. */
export function peopleAt({ assessment }: Compared, tokensM: number): number {
  const { multiplier, budgetEndsM, unitPrice } = assessment;
  return tokensM === 0 || unitPrice === 0 ? 1 : headcount(multiplier, budgetEndsM / tokensM);
}

/** Level as far as the budget carries it, falling from there to the end of the axis. */
export function curve(line: Compared, end: number): readonly Point[] {
  const { multiplier, budgetEndsM, unitPrice } = line.assessment;
  const top = unitPrice === 0 ? 1 : multiplier;
  const levelTo = Math.min(budgetEndsM, end);
  const level = [0, levelTo].map((tokensM) => ({ tokensM, people: top }));
  if (levelTo === end) return level;
  const from = Math.max(levelTo, end / 1000);
  const falling = Array.from({ length: SAMPLES }, (_, index) => {
    // Closer together where the curve bends.
    const tokensM = from * (end / from) ** ((index + 1) / SAMPLES);
    return { tokensM, people: peopleAt(line, tokensM) };
  });
  return [...level, ...falling];
}

/**
 * What is drawn beside the chosen model: the dearest featured model whose budget lasts to the end of the axis, and up to
 * three whose budget does not, the cheapest, one between and the dearest. `compared` is sorted by price.
 */
export function otherLines(
  compared: readonly Compared[],
  chosen: Compared,
  end: number,
): readonly Compared[] {
  if (chosen.assessment.multiplier <= 1) return [];
  const seen = new Set([0, chosen.assessment.unitPrice]);
  const differing = compared.filter(({ model, assessment }) => {
    if (!model.featured || model.id === chosen.model.id || seen.has(assessment.unitPrice)) return false;
    seen.add(assessment.unitPrice);
    return true;
  });
  const level = differing.findLast(({ assessment }) => assessment.budgetEndsM >= end);
  const falling = differing.filter(({ assessment }) => assessment.budgetEndsM < end);
  const apart = new Set([falling.at(0), falling.at(Math.floor(falling.length / 2)), falling.at(-1)]);
  return [level, ...apart].filter((line) => line !== undefined);
}

/** One person, round numbers of people, and the top where none of them is near it. */
export function levels(top: number): readonly number[] {
  const round = ticks(top, 4).filter((people) => people > 1);
  const near = top - (round.at(-1) ?? 1) < (top - 1) / 6;
  return [1, ...round, ...(near ? [] : [top])];
}
