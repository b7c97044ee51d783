import { type Assessment, assess, type Work } from './assess.ts';
import type { PriceRow } from './schema.ts';
import { effectivePrice } from './token-price.ts';

export interface Compared {
  readonly model: PriceRow;
  readonly assessment: Assessment;
}

export interface Shares {
  readonly longShare: number;
  readonly peakShare: number;
}

/** The same work on every model, the cheapest first. */
export function comparison(work: Work, models: readonly PriceRow[], shares: Shares): readonly Compared[] {
  return models
    .map((model) => ({ model, assessment: assess({ ...work, price: effectivePrice(model, shares) }) }))
    .toSorted((a, b) => a.assessment.unitPrice - b.assessment.unitPrice);
}

const TOLERANCE = 1e-9;

/** The cheapest model with which the headcount is no lower than `people`; `compared` is sorted by price. */
export function cheapestKeeping(compared: readonly Compared[], people: number): Compared | undefined {
  return compared.find(({ assessment }) => assessment.people >= people * (1 - TOLERANCE));
}
