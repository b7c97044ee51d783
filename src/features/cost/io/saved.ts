import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import { scenarioSchema } from '../core/scenario.ts';

export const savedScenario = defineValue({
  store: stores.cost,
  schema: scenarioSchema,
  fallback: defaultScenario,
});
