import { z } from '#lib/zod.ts';
import { type ProviderId, providerIds } from './question.ts';

const serverSchema = z.object({ address: z.string(), model: z.string() });

/** What this tab keeps of a test drive; a key only where the visitor asked for it. */
export const trySessionSchema = z.object({
  provider: z.enum(providerIds),
  servers: z.record(z.enum(providerIds), serverSchema),
  prompt: z.string(),
  /** Keys by the origin they were typed for. */
  keys: z.record(z.string(), z.string()),
  keepsKeys: z.boolean(),
});

export type TrySession = z.infer<typeof trySessionSchema>;

export type ModelSuggestions = Readonly<Record<ProviderId, readonly string[]>>;

/** What a tab begins with. */
export const newSession = (prompt: string, models: ModelSuggestions): TrySession => {
  const server = (provider: ProviderId, address: string) => ({ address, model: models[provider][0] ?? '' });
  return {
    provider: 'anthropic',
    servers: {
      anthropic: server('anthropic', 'https://api.anthropic.com'),
      openai: server('openai', 'https://api.openai.com/v1'),
      ollama: server('ollama', 'http://localhost:11434'),
    },
    prompt,
    keys: {},
    keepsKeys: false,
  };
};
