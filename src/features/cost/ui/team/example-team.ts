import { defaultScenario } from '../../core/default-scenario.ts';
import type { PlannedRole } from '../../core/team-plan.ts';

/** A lead and two developers: the team that can be taken where there is none yet. */
export const exampleTeam = (names: { readonly lead: string; readonly developer: string }): PlannedRole[] => [
  {
    id: 1,
    name: names.lead,
    count: 1,
    scenario: { ...defaultScenario, income: 600_000, tokensM: 40, model: 'claude-opus-5-5', multiplier: 3 },
  },
  {
    id: 2,
    name: names.developer,
    count: 2,
    scenario: {
      ...defaultScenario,
      city: 'chengdu',
      income: 300_000,
      tokensM: 60,
      model: 'claude-sonnet-5',
      multiplier: 2.5,
    },
  },
];
