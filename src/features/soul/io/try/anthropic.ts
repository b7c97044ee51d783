import { anthropicModelsRequest, anthropicRequest, anthropicStream } from '../../core/try/anthropic.ts';
import { listModels } from './list-models.ts';
import type { Provider } from './provider.ts';
import { streamAnswer } from './stream-answer.ts';

/** Anthropic's Messages API, asked by the page itself. */
export const anthropic: Provider = {
  ask: (question, signal) => streamAnswer(anthropicRequest(question), anthropicStream, signal),
  models: (server, signal) => listModels(anthropicModelsRequest(server), signal),
};
