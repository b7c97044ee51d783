import { describe, expect, test } from 'vitest';
import { z } from '#lib/zod.ts';
import { defaultScenario } from './default-scenario.ts';
import {
  emptyPlan,
  freeName,
  type PlannedRole,
  sameScenario,
  type TeamPlan,
  teamPlanSchema,
  withChange,
  without,
  withRole,
} from './team-plan.ts';

const role = (changes: Partial<PlannedRole> = {}): PlannedRole => ({
  id: 1,
  name: 'Developer',
  count: 1,
  scenario: defaultScenario,
  ...changes,
});

const plan = (...roles: PlannedRole[]): TeamPlan => ({ ...emptyPlan, roles });

describe('teamPlanSchema', () => {
  test('reads back what was stored', () => {
    const stored: TeamPlan = { roles: [role({ count: 2.5 })], budget: 500_000, budgetCurrency: 'EUR' };
    expect(z.parse(teamPlanSchema, JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test('a plan without a budget has none', () => {
    expect(z.parse(teamPlanSchema, { roles: [] })).toEqual(emptyPlan);
  });

  test.each([0.5, 100_001, Number.NaN])('a role of %s people is no role', (count) => {
    expect(z.safeParse(teamPlanSchema, plan(role({ count }))).success).toBe(false);
  });

  test('a budget below 0 is none', () => {
    expect(z.safeParse(teamPlanSchema, { roles: [], budget: -1 }).success).toBe(false);
  });
});

describe('freeName', () => {
  test('is the name itself until a role has it, then counts on', () => {
    expect(freeName('Developer', emptyPlan)).toBe('Developer');
    const taken = plan(role(), role({ id: 2, name: 'Developer 2' }));
    expect(freeName('Developer', taken)).toBe('Developer 3');
  });

  test('never grows longer than a name may be', () => {
    const name = 'x'.repeat(80);
    expect(freeName(name, plan(role({ name }))).length).toBeLessThanOrEqual(80);
  });
});

describe('withRole', () => {
  test('adds at the end, or where it was, under an id that no other role has', () => {
    const two = withRole(plan(role({ id: 7 })), role({ name: 'Lead' }));
    expect(two.roles.map(({ id, name }) => [id, name])).toEqual([
      [7, 'Developer'],
      [8, 'Lead'],
    ]);
    expect(withRole(two, role({ name: 'First' }), 0).roles[0]).toMatchObject({ id: 9, name: 'First' });
  });
});

describe('withChange and without', () => {
  test('touch one role and leave the others as they are', () => {
    const two = plan(role(), role({ id: 2 }));
    const changed = withChange(two, 2, { count: 4 });
    expect(changed.roles.map(({ count }) => count)).toEqual([1, 4]);
    expect(changed.roles[0]).toBe(two.roles[0]);
    expect(without(two, 1).roles).toEqual([two.roles[1]]);
  });
});

describe('sameScenario', () => {
  test('holds whatever the order of the fields and the rates', () => {
    const { mix, ...rest } = defaultScenario;
    const turned = { mix: { output: 1, cacheWrite: 0, cacheRead: 0, input: 3 }, ...rest, rates: { CNY: 7 } };
    expect(sameScenario(defaultScenario, turned)).toBe(true);
  });

  test.each([
    { income: 1 },
    { model: 'other' },
    { speedRange: { low: 1, high: 2 } },
    { mix: { input: 1, cacheRead: 0, cacheWrite: 0, output: 1 } },
    { pricesAsOf: '2026-03-19' },
  ])('ends with %j', (changes) => {
    expect(sameScenario(defaultScenario, { ...defaultScenario, ...changes })).toBe(false);
  });
});
