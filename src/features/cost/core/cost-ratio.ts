/** s = Y / T, and 0 where there is no employment cost to compare with. */
export function costRatio(annualAiCost: number, employment: number): number {
  return employment === 0 ? 0 : annualAiCost / employment;
}
