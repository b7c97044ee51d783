import { type Assessment, assess } from '../../core/assess.ts';
import { type Currency, convert, type Rates } from '../../core/money.ts';
import { type Resolved, resolve, type World } from '../../core/resolve.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { PlannedRole } from '../../core/team-plan.ts';

/** A role with its figures, which are for one person and in the role's own currency. */
export interface Counted {
  readonly role: PlannedRole;
  readonly resolved: Resolved;
  readonly assessment: Assessment;
}

/** Every role at the same exchange rates, those of the page: amounts at different rates could not be added. */
export function countRoles(
  roles: readonly PlannedRole[],
  world: World,
  rates: Scenario['rates'],
): readonly Counted[] {
  return roles.map((role) => {
    const resolved = resolve({ ...role.scenario, rates }, world);
    return { role, resolved, assessment: assess(resolved.work) };
  });
}

export const figureIds = ['annual', 'ratio', 'benefit', 'people'] as const;

export type FigureId = (typeof figureIds)[number];

/** The ids of the roles that are best in each column; none where there is nothing to choose between. */
export function bestRoles(
  counted: readonly Counted[],
  rates: Rates,
): Readonly<Record<FigureId, ReadonlySet<number>>> {
  const best = (value: (one: Counted) => number): ReadonlySet<number> => {
    const values = counted.map(value);
    const top = Math.max(...values);
    if (values.every((one) => one === top)) return new Set();
    return new Set(counted.filter((one) => value(one) === top).map(({ role }) => role.id));
  };
  return {
    annual: best(
      ({ role, assessment }) => -convert(assessment.annualCost, role.scenario.currency, 'USD', rates),
    ),
    ratio: best(({ assessment }) => -assessment.costRatio),
    benefit: best(({ assessment }) => assessment.costBenefit),
    people: best(({ assessment }) => assessment.people),
  };
}

/** The currencies other than the dollar that amounts go through; none where all are in one. */
export function convertedCurrencies(
  counted: readonly Counted[],
  others: readonly Currency[],
): readonly Currency[] {
  const all = new Set(others);
  for (const { role, resolved } of counted) all.add(role.scenario.currency).add(resolved.model.currency);
  return all.size < 2 ? [] : [...all].filter((currency) => currency !== 'USD');
}
