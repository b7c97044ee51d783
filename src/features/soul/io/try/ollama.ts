import { ollamaModelsRequest, ollamaRequest, ollamaStream } from '../../core/try/ollama.ts';
import { listModels } from './list-models.ts';
import type { Provider } from './provider.ts';
import { streamAnswer } from './stream-answer.ts';

/** Ollama's own API, which needs no key. */
export const ollama: Provider = {
  ask: (question, signal) => streamAnswer(ollamaRequest(question), ollamaStream, signal),
  models: (server, signal) => listModels(ollamaModelsRequest(server), signal),
};
