import type { ProviderId } from '../../core/try/question.ts';
import type { Provider } from './provider.ts';

const fetched = () => import('./providers.ts').catch(() => null);

/** Fetched with the first question. */
const lazily = (id: ProviderId): Provider => ({
  async *ask(question, signal) {
    const part = await fetched();
    if (part) yield* part.providers[id].ask(question, signal);
    else yield { kind: 'failed', reason: { tag: 'offline' } };
  },
  async models(server, signal) {
    const part = await fetched();
    return part ? part.providers[id].models(server, signal) : { ok: false, error: { tag: 'offline' } };
  },
});

export const lazyProviders: Readonly<Record<ProviderId, Provider>> = {
  anthropic: lazily('anthropic'),
  openai: lazily('openai'),
  ollama: lazily('ollama'),
};
