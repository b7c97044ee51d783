/** T = A (1 + c) + A / 12: a year's pay with the city's overhead, and one month more. */
export function employmentCost(annualIncome: number, cityCoefficient: number): number {
  return annualIncome * (1 + cityCoefficient) + annualIncome / 12;
}
