import { employmentCost } from './employment-cost.ts';

/** The salary whose employment cost equals the annual AI cost. */
export function breakEvenIncome(annualAiCost: number, cityCoefficient: number): number {
  return annualAiCost / employmentCost(1, cityCoefficient);
}
