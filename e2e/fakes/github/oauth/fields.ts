import { z } from '#lib/zod.ts';

const texts = z.record(z.string(), z.unknown());

const fromJson = (text: string): URLSearchParams => {
  const entries = Object.entries(texts.parse(JSON.parse(text)));
  return new URLSearchParams(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
};

/** The parameters of a request, sent as a form or as JSON; a body that is neither has none. */
export const fieldsOf = async (request: Request): Promise<URLSearchParams> => {
  const text = await request.text();
  if (!request.headers.get('content-type')?.includes('json') && !text.startsWith('{')) {
    return new URLSearchParams(text);
  }
  try {
    return fromJson(text);
  } catch {
    return new URLSearchParams();
  }
};

/** A form, unless JSON is asked for. */
export const fieldsAnswer = (
  request: Request,
  fields: Readonly<Record<string, string | number>>,
): Response =>
  request.headers.get('accept')?.includes('application/json')
    ? Response.json(fields)
    : new Response(
        new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])),
        { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' } },
      );
