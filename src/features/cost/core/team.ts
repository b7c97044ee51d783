import type { Assessment } from './assess.ts';
import { costRatio } from './cost-ratio.ts';
import { type Currency, convert, type Rates } from './money.ts';

export interface Role {
  readonly count: number;
  readonly currency: Currency;
  readonly assessment: Assessment;
}

export interface TeamTotals {
  readonly heads: number;
  /** In the currency asked for, a year. */
  readonly employmentCost: number;
  readonly annualCost: number;
  readonly costRatio: number;
  readonly people: number;
}

/** The sums over a team, each role counted as often as it is filled and converted by the rates before it is added. */
export function teamTotals(roles: readonly Role[], currency: Currency, rates: Rates): TeamTotals {
  const sum = (figure: (role: Role) => number) =>
    roles.reduce((total, role) => total + role.count * figure(role), 0);
  const money = (figure: (assessment: Assessment) => number) =>
    sum((role) => convert(figure(role.assessment), role.currency, currency, rates));
  const employmentCost = money((one) => one.employmentCost);
  const annualCost = money((one) => one.annualCost);
  return {
    heads: sum(() => 1),
    employmentCost,
    annualCost,
    costRatio: costRatio(annualCost, employmentCost),
    people: sum((role) => role.assessment.people),
  };
}
