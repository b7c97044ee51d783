/** w = T / Y; 0 stands for "no AI cost". */
export function affordableWorkflows(employment: number, annualAiCost: number): number {
  return annualAiCost === 0 ? 0 : employment / annualAiCost;
}
