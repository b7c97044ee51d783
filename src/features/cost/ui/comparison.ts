import { type Assessment, assess } from '../core/assess.ts';
import type { PriceRow } from '../core/schema.ts';
import type { Calculator } from './calculator.ts';

export interface Compared {
  readonly model: PriceRow;
  readonly assessment: Assessment;
}

/** The same work on every model of the list, the cheapest first. */
export function comparison({ world, resolved }: Calculator): readonly Compared[] {
  return world.models
    .map((model) => ({ model, assessment: assess({ ...resolved.work, price: model }) }))
    .toSorted((a, b) => a.assessment.unitPrice - b.assessment.unitPrice);
}
