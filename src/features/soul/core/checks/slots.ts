import type { Check, Finding } from './finding.ts';

/** A soul without words is an error; one without a role or a rule works, and says so. */
export const checkSlots: Check = ({ whole, missing }) => {
  const finding = (change: Pick<Finding, 'severity' | 'part' | 'detail'>): readonly Finding[] => [
    { rule: 'slots', span: { from: 0, to: 0 }, fix: null, ...change },
  ];
  if (whole.trim() === '') return finding({ severity: 'error', part: 'text', detail: { tag: 'nothing' } });
  const first = missing?.[0];
  return missing && first
    ? finding({ severity: 'warning', part: first, detail: { tag: 'empty-slot', missing } })
    : [];
};
