import { deliver } from '../deliver.ts';
import type { Check, Finding, LimitId } from './finding.ts';

/** What other homes of a soul take, in UTF-16 units of its text; a hero's own limit stands apart. */
const limits: readonly { readonly id: LimitId; readonly units: number }[] = [
  { id: 'copilot', units: 4000 },
  { id: 'windsurf', units: 6000 },
  { id: 'openclaw', units: 12000 },
  { id: 'windsurf-refuses', units: 12000 },
];

/** More than a hero accepts is an error; more than another target takes well is a warning. */
export const checkLength: Check = ({ whole }) => {
  const findings: Finding[] = [];
  const note = (severity: Finding['severity'], from: number, detail: Finding['detail']): void => {
    const span = { from: Math.min(from, whole.length), to: whole.length };
    findings.push({ rule: 'length', severity, part: 'text', span, detail, fix: null });
  };
  const { units, over } = deliver(whole);
  if (over > 0) note('error', whole.length - over, { tag: 'over-hero', units, over });
  const crossed = limits.filter((limit) => whole.length > limit.units);
  const first = crossed[0];
  if (first && (over === 0 || crossed.length > 2))
    note('warning', first.units, { tag: 'over-target', units: whole.length, limits: crossed });
  return findings;
};
