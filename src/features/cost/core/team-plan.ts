import { z } from '#lib/zod.ts';
import { currencies } from './money.ts';
import { quantitySchema, type Scenario, scenarioSchema, speedRangeSchema } from './scenario.ts';
import { tokenKinds } from './token-mix.ts';

export const NAME_LENGTH = 80;

export const plannedRoleSchema = z.object({
  /** Counts up in a plan and is not given twice while a role has it. */
  id: z.int(),
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  /** People who have this role; a half is somebody who works half of the time. */
  count: quantitySchema('headcount'),
  scenario: scenarioSchema,
});

/** The named scenarios a visitor keeps, and what the team may spend on AI in a year. */
export const teamPlanSchema = z.object({
  roles: z.array(plannedRoleSchema),
  budget: z._default(z.nullable(quantitySchema('budget')), null),
  budgetCurrency: z._default(z.nullable(z.enum(currencies)), null),
});

export type PlannedRole = z.infer<typeof plannedRoleSchema>;
export type TeamPlan = z.infer<typeof teamPlanSchema>;

export const emptyPlan: TeamPlan = { roles: [], budget: null, budgetCurrency: null };

/** The name, or the first of "name 2", "name 3" that no role has. */
export function freeName(name: string, { roles }: TeamPlan): string {
  const taken = new Set(roles.map((role) => role.name));
  if (!taken.has(name)) return name;
  let number = 2;
  const next = () => `${name.slice(0, NAME_LENGTH - 8)} ${number}`;
  while (taken.has(next())) number += 1;
  return next();
}

const nextId = ({ roles }: TeamPlan): number => Math.max(0, ...roles.map(({ id }) => id)) + 1;

/** The plan with one more role at `index`, under an id of its own. */
export function withRole(plan: TeamPlan, role: Omit<PlannedRole, 'id'>, index = plan.roles.length): TeamPlan {
  return { ...plan, roles: plan.roles.toSpliced(index, 0, { ...role, id: nextId(plan) }) };
}

export function withChange(plan: TeamPlan, id: number, part: Partial<Omit<PlannedRole, 'id'>>): TeamPlan {
  return { ...plan, roles: plan.roles.map((role) => (role.id === id ? { ...role, ...part } : role)) };
}

export const without = (plan: TeamPlan, id: number): TeamPlan => ({
  ...plan,
  roles: plan.roles.filter((role) => role.id !== id),
});

/** In an order of their own, since a stored scenario may have another one. */
const compared = [
  ...Object.keys(scenarioSchema.shape).filter((key) => key !== 'rates'),
  ...Object.keys(speedRangeSchema.shape),
  ...tokenKinds,
];

/** Whether two scenarios ask the same; exchange rates belong to the page and are no part of it. */
export const sameScenario = (a: Scenario, b: Scenario): boolean =>
  JSON.stringify(a, compared) === JSON.stringify(b, compared);
