import type { Asked, Said } from './answers.ts';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** One of the three forms of conversation: its paths, what it reads and what it writes. */
export interface Form {
  readonly path: string;
  readonly modelsPath: string;
  readonly contentType: string;
  readonly keyOf: (headers: Headers) => string | null;
  readonly asked: (body: Body) => Asked;
  /** Messages before, for each piece of, and after the answer. */
  readonly opening: (said: Said) => readonly string[];
  readonly piece: (text: string) => string;
  readonly closing: (said: Said, cause: 'end' | 'length', counted: boolean) => readonly string[];
  readonly error: (refusal: Refusal) => unknown;
  /** An error in the middle of the stream. */
  readonly broken: (refusal: Refusal) => string;
  readonly models: (names: readonly string[]) => unknown;
}

export interface Body {
  readonly model: string;
  readonly system?: string;
  readonly messages: readonly { role: string; content: string }[];
  readonly stream_options?: { include_usage: boolean };
}

const event = (type: string, data: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const inMessages = ({ model, messages }: Body): Asked => ({
  model,
  system: messages.find(({ role }) => role === 'system')?.content ?? '',
  prompt: messages.findLast(({ role }) => role === 'user')?.content ?? '',
});

const anthropicError = ({ code, message }: Refusal) => ({ type: 'error', error: { type: code, message } });

const anthropic: Form = {
  path: '/v1/messages',
  modelsPath: '/v1/models',
  contentType: 'text/event-stream; charset=utf-8',
  keyOf: (headers) => headers.get('x-api-key'),
  asked: (body) => ({ ...inMessages(body), system: body.system ?? '' }),
  opening: ({ input }) => [
    event('message_start', {
      message: { role: 'assistant', content: [], usage: { input_tokens: input, output_tokens: 1 } },
    }),
    event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '' } }),
    event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking: 'Hm.' } }),
    event('ping', {}),
  ],
  piece: (text) => event('content_block_delta', { index: 1, delta: { type: 'text_delta', text } }),
  closing: ({ output }, cause, counted) => [
    event('message_delta', {
      delta: { stop_reason: cause === 'length' ? 'max_tokens' : 'end_turn', stop_sequence: null },
      ...(counted && { usage: { output_tokens: output } }),
    }),
    event('message_stop', {}),
  ],
  error: anthropicError,
  broken: (refusal) => `event: error\n${data(anthropicError(refusal))}`,
  models: (names) => ({ data: names.map((id) => ({ type: 'model', id })), has_more: false }),
};

const openaiError = ({ code, message }: Refusal) => ({
  error: { message, type: 'invalid_request_error', code },
});

const choice = (delta: object, finish_reason: string | null) => ({
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason }],
});

const openai: Form = {
  path: '/openai/v1/chat/completions',
  modelsPath: '/openai/v1/models',
  contentType: 'text/event-stream',
  keyOf: (headers) => headers.get('authorization')?.replace(/^Bearer /, '') ?? null,
  asked: inMessages,
  opening: () => [
    ': a comment\n\n',
    data(choice({ role: 'assistant', content: '' }, null)),
    data(choice({ reasoning_content: 'Hm.' }, null)),
  ],
  piece: (content) => data(choice({ content }, null)),
  closing: ({ input, output }, cause, counted) => [
    data(choice({}, cause === 'length' ? 'length' : 'stop')),
    ...(counted ? [data({ choices: [], usage: { prompt_tokens: input, completion_tokens: output } })] : []),
    'data: [DONE]\n\n',
  ],
  error: openaiError,
  broken: (refusal) => data(openaiError(refusal)),
  models: (names) => ({ object: 'list', data: names.map((id) => ({ object: 'model', id })) }),
};

const ollama: Form = {
  path: '/api/chat',
  modelsPath: '/api/tags',
  contentType: 'application/x-ndjson',
  keyOf: () => null,
  asked: inMessages,
  opening: () => [line({ message: { role: 'assistant', content: '', thinking: 'Hm.' }, done: false })],
  piece: (content) => line({ message: { role: 'assistant', content }, done: false }),
  closing: ({ input, output }, cause, counted) => [
    line({
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: cause === 'length' ? 'length' : 'stop',
      ...(counted && { prompt_eval_count: input, eval_count: output }),
    }),
  ],
  error: ({ message }) => ({ error: message }),
  broken: ({ message }) => line({ error: message }),
  models: (names) => ({ models: names.map((name) => ({ name, size: 1 })) }),
};

export const forms = { anthropic, openai, ollama };
