import { z } from '#lib/zod.ts';
import type { AnswerEvent } from './answer.ts';
import { numberIn, textIn } from './lenient.ts';
import { type ModelRequest, posting, type Question, type Server } from './question.ts';
import { jsonEvents, lineCutter, type StreamForm } from './stream-form.ts';

/** `/v1` is Ollama's other API. */
const base = (address: string): string => `${address.replace(/\/(api|v1)$/, '')}/api`;

export const ollamaRequest = (question: Question): ModelRequest =>
  posting(
    `${base(question.address)}/chat`,
    {},
    {
      model: question.model,
      messages: [
        ...(question.system === '' ? [] : [{ role: 'system', content: question.system }]),
        { role: 'user', content: question.prompt },
      ],
      stream: true,
    },
  );

export const ollamaModelsRequest = ({ address }: Server): ModelRequest => ({
  url: `${base(address)}/tags`,
  headers: {},
  body: null,
});

const lineSchema = z.object({
  message: z.optional(z.object({ content: z.optional(z.unknown()), thinking: z.optional(z.unknown()) })),
  done: z.boolean(),
  done_reason: z.optional(z.string()),
  prompt_eval_count: z.optional(z.unknown()),
  eval_count: z.optional(z.unknown()),
});

const eventsIn = (value: unknown): readonly AnswerEvent[] => {
  const { data } = z.safeParse(lineSchema, value);
  if (!data) return [];
  const events: AnswerEvent[] = [];
  const text = textIn(data.message?.content);
  if (text !== '') events.push({ kind: 'text', text });
  else if (textIn(data.message?.thinking) !== '') events.push({ kind: 'thinking' });
  if (data.done) {
    const [input, output] = [numberIn(data.prompt_eval_count), numberIn(data.eval_count)];
    events.push({ kind: 'usage', input, output });
    events.push({ kind: 'stop', cause: data.done_reason === 'length' ? 'length' : 'end' });
  }
  return events;
};

export const ollamaStream: StreamForm = { cutter: lineCutter, events: jsonEvents(eventsIn) };
