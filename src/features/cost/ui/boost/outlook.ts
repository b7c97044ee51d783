import type { Assessment, Work } from '../../core/assess.ts';
import type { Boost } from '../../core/boost.ts';
import type { BoostMessages } from '../../i18n/boost.ts';
import type { Figures } from '../figures.ts';

/** Rounded down, so that the sentence never promises more than there is. */
const floorTo = (value: number, digits: number) => Math.floor(value * 10 ** digits) / 10 ** digits;

/** What the boost would take, and how much of it the job's budget carries. */
export function outlook(
  work: Work,
  after: Assessment,
  { sessions, tokenUse }: Boost,
  say: BoostMessages,
  figures: Figures,
): string {
  if (work.tokensM === 0) return say.none;
  if (after.annualCost === 0) return say.free;
  const money = (amount: number) => figures.money(amount, work.currency);
  const said = [figures.number(sessions, 2), money(after.annualCost), money(after.employmentCost)] as const;
  if (after.costRatio <= 1) return say.carried(...said);
  const most = (after.budgetEndsM * tokenUse) / work.tokensM;
  const share = floorTo(after.workflows, 2) || after.workflows;
  return say.over(
    ...said,
    figures.percent(share, share < 0.01 ? 2 : 0),
    most < 1 ? null : figures.number(floorTo(most, 1), 1),
  );
}
