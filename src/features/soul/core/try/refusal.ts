import { z } from '#lib/zod.ts';
import { textIn } from './lenient.ts';
import { type Refusal, reasonOf, type TryReason } from './reason.ts';

const text = z.optional(z.unknown());

/** Anthropic and OpenAI put an object under `error`, Ollama a sentence. */
const refusalSchema = z.object({
  error: z.union([z.string(), z.object({ type: text, code: text, message: text })]),
});

/** Characters of a server's own words that are shown. */
const longest = 300;

const clipped = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/** Code and message of an error; `null` where the value is none. */
export const errorIn = (value: unknown): Pick<Refusal, 'code' | 'message'> | null => {
  const { data } = z.safeParse(refusalSchema, value);
  if (!data) return null;
  if (typeof data.error === 'string') return { code: '', message: clipped(data.error) };
  const { code, type, message } = data.error;
  return { code: textIn(code) || textIn(type), message: clipped(textIn(message)) };
};

const isWebPage = (type: string | null): boolean => /\bhtml\b/i.test(type ?? '');

/** The reason of an answer with an error status. */
export const reasonOfAnswer = (status: number, headers: Headers, body: string): TryReason => {
  if (isWebPage(headers.get('content-type')) && status < 500 && status !== 429) return { tag: 'not-a-model' };
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const { code = '', message = '' } = errorIn(parsed(body)) ?? {};
  return reasonOf({ status, code, message, retryAfter: Number.isFinite(after) ? Math.ceil(after) : null });
};
