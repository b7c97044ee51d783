import { z } from '#lib/zod.ts';
import type { AnswerEvent, StopCause } from './answer.ts';
import { type ModelRequest, posting, type Question, type Server } from './question.ts';
import { eventCutter, jsonEvents, type StreamForm } from './stream-form.ts';

/** An address without a path means `/v1`, where nearly every server has its API. */
const base = (address: string): string => (new URL(address).pathname === '/' ? `${address}/v1` : address);

/** Many servers on one's own machine want no key. */
const headersFor = ({ key }: Server): Record<string, string> =>
  key === '' ? {} : { authorization: `Bearer ${key}` };

/** `countTokens` asks for the usage at the end of the stream, which some servers do not know. */
export const openaiRequest = (question: Question, countTokens: boolean): ModelRequest =>
  posting(`${base(question.address)}/chat/completions`, headersFor(question), {
    model: question.model,
    messages: [
      ...(question.system === '' ? [] : [{ role: 'system', content: question.system }]),
      { role: 'user', content: question.prompt },
    ],
    stream: true,
    ...(countTokens && { stream_options: { include_usage: true } }),
  });

export const openaiModelsRequest = (server: Server): ModelRequest => ({
  url: `${base(server.address)}/models`,
  headers: headersFor(server),
  body: null,
});

/** Absent or null where there is nothing to say. */
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
const text = maybe(z.string());

const chunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: maybe(z.object({ content: text, refusal: text, reasoning_content: text, reasoning: text })),
      finish_reason: maybe(z.string()),
    }),
  ),
  usage: maybe(z.object({ prompt_tokens: z.number(), completion_tokens: z.number() })),
});

const causes: Readonly<Record<string, StopCause>> = { length: 'length', content_filter: 'declined' };

const eventsIn = (value: unknown): readonly AnswerEvent[] => {
  const { data } = z.safeParse(chunkSchema, value);
  if (!data) return [];
  const events: AnswerEvent[] = [];
  const [choice] = data.choices;
  const said = choice?.delta?.content || choice?.delta?.refusal;
  if (said) events.push({ kind: 'text', text: said });
  else if (choice?.delta?.reasoning_content || choice?.delta?.reasoning) events.push({ kind: 'thinking' });
  if (data.usage)
    events.push({ kind: 'usage', input: data.usage.prompt_tokens, output: data.usage.completion_tokens });
  if (choice?.finish_reason) events.push({ kind: 'stop', cause: causes[choice.finish_reason] ?? 'end' });
  return events;
};

const events = jsonEvents(eventsIn);

export const openaiStream: StreamForm = {
  cutter: eventCutter,
  events: (message) => (message.trim() === '[DONE]' ? [{ kind: 'stop', cause: 'end' }] : events(message)),
};
