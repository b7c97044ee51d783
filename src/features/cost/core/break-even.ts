import { employmentCost } from './employment-cost.ts';

/** The salary whose employment cost equals the annual AI cost. */
export function breakEvenIncome(annualAiCost: number, overhead: number, extraMonths: number): number {
  return annualAiCost / employmentCost(1, overhead, extraMonths);
}
