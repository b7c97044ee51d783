import { Hono } from 'hono';
import { z } from '#lib/zod.ts';
import { type Faults, failureNames } from './faults.ts';

const orderSchema = z.strictObject({
  path: z.string(),
  times: z.exactOptional(z.int().check(z.positive())),
  answer: z.enum(failureNames),
});

const example = JSON.stringify({ path: '^/designs/stripe/', answer: 'down' });

const page = `The stand-in for a design site. To make it fail, POST as application/json to /_stand-in/faults:

  ${example}

  path    a regular expression, tried on the path
  times   how many requests it meets; all unless given
  answer  ${failureNames.join(', ')}

DELETE /_stand-in/faults makes it whole again. GET /_stand-in/requests lists what it was asked for.
`;

/** What tests in a browser and curious developers can order over HTTP. A mistake in an order is said in full. */
export const controlRoutes = (faults: Faults, requests: () => readonly Request[]): Hono => {
  const app = new Hono({ strict: false })
    .basePath('/_stand-in')
    .onError((cause, c) => c.json({ message: cause.message }, 400));

  app.get('/', (c) => c.text(page));
  app.post('/faults', async (c) => {
    // No page of another origin can send this type without asking first.
    if (c.req.header('content-type') !== 'application/json') throw new Error('Send application/json.');
    const { path, ...order } = orderSchema.parse(await c.req.json());
    faults.add({ ...order, path: new RegExp(path) });
    return c.body(null, 204);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.get('/requests', (c) =>
    c.json({ requests: requests().map(({ method, url }) => ({ method, path: new URL(url).pathname })) }),
  );
  return app;
};
