/** T = A (1 + c) + A n / 12: a year's pay with the employer's overhead, and n months' pay more (1 in China). */
export function employmentCost(annualIncome: number, overhead: number, extraMonths: number): number {
  return annualIncome * (1 + overhead) + (annualIncome * extraMonths) / 12;
}
