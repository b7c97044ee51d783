import { z } from '#lib/zod.ts';
import type { AnswerEvent, StopCause } from './answer.ts';
import { numberIn } from './lenient.ts';
import { type ModelRequest, posting, type Question, type Server } from './question.ts';
import { eventCutter, jsonEvents, type StreamForm } from './stream-form.ts';

/** Anthropic asks for a limit; an answer that reaches it says so. */
const outputLimit = 2048;

/** The version of the API is part of the path, wherever the address ends. */
const base = (address: string): string => `${address.replace(/\/v1$/, '')}/v1`;

const headersFor = ({ key }: Server): Record<string, string> => ({
  'x-api-key': key,
  'anthropic-version': '2023-06-01',
  // Without it Anthropic refuses requests that come from a page.
  'anthropic-dangerous-direct-browser-access': 'true',
});

export const anthropicRequest = (question: Question): ModelRequest =>
  posting(`${base(question.address)}/messages`, headersFor(question), {
    model: question.model,
    max_tokens: outputLimit,
    ...(question.system !== '' && { system: question.system }),
    messages: [{ role: 'user', content: question.prompt }],
    stream: true,
  });

export const anthropicModelsRequest = (server: Server): ModelRequest => ({
  url: `${base(server.address)}/models`,
  headers: headersFor(server),
  body: null,
});

const count = z.optional(z.unknown());

const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message_start'),
    message: z.object({ usage: z.object({ input_tokens: count }) }),
  }),
  z.object({
    type: z.literal('content_block_delta'),
    delta: z.object({ type: z.string(), text: z.optional(z.string()) }),
  }),
  z.object({
    type: z.literal('message_delta'),
    delta: z.object({ stop_reason: z.nullable(z.string()) }),
    usage: z.optional(z.object({ output_tokens: count })),
  }),
]);

const causes: Readonly<Record<string, StopCause>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'declined',
};

const eventsIn = (value: unknown): readonly AnswerEvent[] => {
  const { data } = z.safeParse(eventSchema, value);
  switch (data?.type) {
    case 'message_start':
      return [{ kind: 'usage', input: numberIn(data.message.usage.input_tokens), output: null }];
    case 'content_block_delta':
      return data.delta.type === 'text_delta'
        ? [{ kind: 'text', text: data.delta.text ?? '' }]
        : [{ kind: 'thinking' }];
    case 'message_delta': {
      const { stop_reason: reason } = data.delta;
      const usage = { kind: 'usage', input: null, output: numberIn(data.usage?.output_tokens) } as const;
      return reason === null ? [usage] : [usage, { kind: 'stop', cause: causes[reason] ?? 'end' }];
    }
    case undefined:
      return [];
  }
};

export const anthropicStream: StreamForm = { cutter: eventCutter, events: jsonEvents(eventsIn) };
