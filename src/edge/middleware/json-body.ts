import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from '#lib/zod.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { parseJson, utf8 } from '../text.ts';

const largest = 8 * 1024;

const isJson = (type: string | undefined): boolean =>
  /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type?.trim() ?? '');

const jsonOnly: MiddlewareHandler<EdgeEnv> = async (c, next) =>
  isJson(c.req.header('content-type')) ? next() : problem(c, 'content-type-not-json');

/** Guards of every POST: the content type is JSON and the body small. */
export const jsonBody = [
  jsonOnly,
  bodyLimit({ maxSize: largest, onError: (c: EdgeContext) => problem(c, 'body-too-large') }),
] as const;

/** The body as the contract has it, or the problem to answer with: the names of the fields, never their values. */
export const readBody = async <T extends z.core.$ZodType>(
  c: EdgeContext,
  schema: T,
): Promise<z.infer<T> | Response> => {
  const body = parseJson(utf8(await c.req.arrayBuffer()) ?? '');
  if (body === undefined) return problem(c, 'body-not-json');
  const checked = z.safeParse(schema, body);
  if (checked.success) return checked.data;
  const names = checked.error.issues.map((issue) => issue.path.join('.'));
  return problem(c, 'request-invalid', { names: [...new Set(names)].filter((name) => name !== '') });
};
