/** Whole tokens that a year's employment cost buys; infinite where tokens are free. */
export function fullBudgetTokens(employment: number, unitPrice: number): number {
  return unitPrice === 0 ? Number.POSITIVE_INFINITY : Math.floor((employment / unitPrice) * 1e6);
}
