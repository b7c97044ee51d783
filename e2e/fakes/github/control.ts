import { Hono } from 'hono';
import { z } from '#lib/zod.ts';
import { controlPage } from './control-page.ts';
import type { Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import { readyMade, readyMadeNames } from './ready-made.ts';
import type { Tokens } from './tokens.ts';

export interface ControlWorld {
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly violations: () => readonly string[];
}

const count = z.int().check(z.nonnegative());

const answerSchema = z.union([
  z.enum(['reset', 'silent']),
  z.enum(readyMadeNames),
  z.strictObject({
    status: z.int().check(z.minimum(200), z.maximum(599)),
    headers: z.exactOptional(z.record(z.string(), z.string())),
    body: z.exactOptional(z.unknown()),
  }),
]);

const faultSchema = z.strictObject({
  method: z.exactOptional(z.string()),
  path: z.string(),
  token: z.string(),
  skip: z.exactOptional(count),
  times: z.exactOptional(count.check(z.positive())),
  when: z.exactOptional(z.enum(['before', 'after'])),
  answer: answerSchema,
  with: z.exactOptional(z.union([z.number(), z.string()])),
});

type FaultOrder = z.infer<typeof faultSchema>;

const tokenSchema = z.strictObject({ token: z.string() });
const spendSchema = z.strictObject({ token: z.string(), left: count, resetsInSeconds: count });

const answerOf = ({ answer, with: parameter }: FaultOrder) =>
  typeof answer === 'string' && answer !== 'reset' && answer !== 'silent'
    ? readyMade(answer, parameter)
    : answer;

/** A mistake in an order is the developer's; it is said in full. */
const mistake = (cause: unknown): Response =>
  Response.json({ message: cause instanceof Error ? cause.message : 'Not understood.' }, { status: 400 });

/** JSON only, so that no page of another origin can send it without asking first. */
const orderOf = async <Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  if (!request.headers.get('content-type')?.includes('application/json')) {
    throw new Error('Send application/json.');
  }
  return schema.parse(await request.json());
};

/** What tests in a browser and curious developers can order over HTTP. */
export const controlRoutes = ({ tokens, faults, journal, violations }: ControlWorld): Hono => {
  const app = new Hono({ strict: false }).basePath('/_stand-in').onError((cause) => mistake(cause));

  app.get('/', (c) => c.html(controlPage(new URL(c.req.url).origin)));
  app.post('/faults', async (c) => {
    const order = await orderOf(c.req.raw, faultSchema);
    const { with: _parameter, answer: _answer, path, ...rest } = order;
    faults.add({ ...rest, path: new RegExp(path), answer: answerOf(order) });
    return c.body(null, 204);
  });
  app.delete('/faults', (c) => {
    faults.clear(c.req.query('token') ?? '');
    return c.body(null, 204);
  });
  app.post('/expire', async (c) => {
    const { token } = await orderOf(c.req.raw, tokenSchema);
    return c.json({ known: tokens.expire(token) });
  });
  app.post('/revoke', async (c) => {
    const { token } = await orderOf(c.req.raw, tokenSchema);
    return c.json({ known: tokens.revoke(token) });
  });
  app.post('/spend', async (c) => {
    const { token, left, resetsInSeconds } = await orderOf(c.req.raw, spendSchema);
    tokens.quotas.set(token, left, resetsInSeconds);
    return c.body(null, 204);
  });
  app.get('/requests', (c) =>
    c.json({ requests: journal.requests(c.req.query('token')), refreshes: tokens.refreshes() }),
  );
  app.get('/violations', (c) => c.json({ violations: violations() }));

  return app;
};
