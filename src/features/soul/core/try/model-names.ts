import { z } from '#lib/zod.ts';

/** `data` at Anthropic and OpenAI, `models` at Ollama. */
const listSchema = z.union([
  z.object({ data: z.array(z.object({ id: z.string() })) }),
  z.object({ models: z.array(z.object({ name: z.string() })) }),
]);

/** Names of the models in a server's list, in its order; `null` where the value is no list. */
export const modelNames = (value: unknown): readonly string[] | null => {
  const { data } = z.safeParse(listSchema, value);
  if (!data) return null;
  return 'data' in data ? data.data.map(({ id }) => id) : data.models.map(({ name }) => name);
};
