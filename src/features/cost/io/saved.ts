import { z } from '#lib/zod.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import { scenarioSchema } from '../core/scenario.ts';
import { titles } from '../core/titles/titles.ts';

export const savedScenario = defineValue({
  store: stores.cost,
  schema: scenarioSchema,
  fallback: defaultScenario,
});

export const savedTitles = defineValue({
  store: stores.costTitles,
  schema: z.array(z.enum(titles.map((title) => title.id))),
  fallback: [],
});
