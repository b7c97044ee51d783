import type { AnswerEvent } from '../../core/try/answer.ts';
import { openaiModelsRequest, openaiRequest, openaiStream } from '../../core/try/openai.ts';
import { listModels } from './list-models.ts';
import type { Provider } from './provider.ts';
import { streamAnswer } from './stream-answer.ts';

const refusesToCount = (event: AnswerEvent): boolean =>
  event.kind === 'failed' && event.reason.tag === 'refused' && /stream_options/.test(event.reason.said);

/** Chat completions as OpenAI and many others serve them; a server that refuses to count tokens is asked without. */
export const openai: Provider = {
  async *ask(question, signal) {
    for await (const event of streamAnswer(openaiRequest(question, true), openaiStream, signal)) {
      if (refusesToCount(event))
        return yield* streamAnswer(openaiRequest(question, false), openaiStream, signal);
      yield event;
    }
  },
  models: (server, signal) => listModels(openaiModelsRequest(server), signal),
};
