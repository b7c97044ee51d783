import { type DiffSummary, diffDesigns, summaryOf } from '../../core/diff/diff-designs.ts';
import type { DesignModel } from '../../core/model.ts';
import { parseDesign } from '../../core/parse-design.ts';

export type ChangesSince = (text: string, model: DesignModel) => DiffSummary;

/** Counts what differs from `saved`, which is read once. */
export const changesSince = (saved: string): ChangesSince => {
  const parsed = parseDesign(saved);
  const before = { text: saved, model: parsed.ok ? parsed.value : null };
  return (text, model) => summaryOf(diffDesigns(before, { text, model }));
};
