import { assess, type Work } from './assess.ts';

export interface Span {
  readonly low: number;
  readonly high: number;
}

const SPREAD = 0.4;

/** The speeds between which the likely one is believed to be: 40 % of its gain less and more, unless stated. */
export function speedRange(multiplier: number, stated: Span | null): Span {
  if (stated) return { low: Math.min(stated.low, multiplier), high: Math.max(stated.high, multiplier) };
  const gain = multiplier - 1;
  return { low: 1 + gain * (1 - SPREAD), high: 1 + gain * (1 + SPREAD) };
}

/** Equivalent headcount at the ends of a range of speeds. */
export function peopleRange(work: Work, { low, high }: Span): Span {
  return {
    low: assess({ ...work, multiplier: low }).people,
    high: assess({ ...work, multiplier: high }).people,
  };
}
