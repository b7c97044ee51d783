/** p = 1 + (m − 1) · clamp(w, 0, 1): the people's work that one person and the model do within the job's budget. */
export function headcount(multiplier: number, workflows: number): number {
  return 1 + (multiplier - 1) * Math.min(1, Math.max(0, workflows));
}
