import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { emptyPlan, teamPlanSchema } from '../core/team-plan.ts';

export const savedTeam = defineValue({
  store: stores.costTeam,
  schema: teamPlanSchema,
  fallback: emptyPlan,
});
