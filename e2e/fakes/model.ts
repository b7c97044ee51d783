import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTo } from './model/answers.ts';
import type { Fault } from './model/faults.ts';
import { type Body, forms } from './model/forms.ts';
import { refusalOf } from './model/refusals.ts';
import { streamAnswer } from './model/stream.ts';

export interface ModelRequestSeen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface ModelStandIn {
  /** Base address of Anthropic's form and of Ollama's; that of OpenAI's is `/openai/v1` below it. */
  readonly url: string;
  /** The next question meets it. */
  readonly fault: (fault: Fault) => void;
  /** From now on no page of another origin may ask or read, as with an Ollama that was not told of this site. */
  readonly refusePages: () => void;
  /** Lets held answers go on. */
  readonly release: () => void;
  /** Resolves once an answer is held. */
  readonly waiting: () => Promise<void>;
  /** Questions and lists asked for, without what browsers ask beforehand. */
  readonly requests: () => readonly ModelRequestSeen[];
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

export interface ModelOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** The only key that is accepted, where a form has one. */
  readonly key: string;
  readonly models: readonly string[];
}

const gate = () => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

const read = async (incoming: IncomingMessage): Promise<ModelRequestSeen> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.append(name, String(value));
  return {
    method: incoming.method ?? 'GET',
    path: new URL(incoming.url ?? '/', 'http://localhost').pathname,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
};

const cors = ({ headers }: ModelRequestSeen): Record<string, string> => ({
  'access-control-allow-origin': headers.get('origin') ?? '*',
  'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
  'access-control-allow-methods': 'GET, POST',
  'access-control-expose-headers': 'retry-after',
});

const send = (
  out: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void =>
  void out.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

/** A model's server on loopback in all three forms; its answers are the same for the same question. */
export const startModel = async ({ port, key, models }: ModelOptions): Promise<ModelStandIn> => {
  let seen: ModelRequestSeen[] = [];
  let faults: Fault[] = [];
  let letsPagesIn = true;
  let held = gate();
  let arrival = gate();

  const hold = (): Promise<void> => {
    arrival.open();
    return held.opened;
  };

  const answer = async (request: ModelRequestSeen, out: ServerResponse): Promise<void> => {
    const { method, path, headers } = request;
    const fault = method === 'POST' ? faults.shift() : undefined;
    if (fault === 'reset') return void out.destroy();
    if (letsPagesIn) out.setHeaders(new Map(Object.entries(cors(request))));
    if (method === 'OPTIONS') return void out.writeHead(204).end();
    if (fault === 'html')
      return void out.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    if (fault === 'redirect') return void out.writeHead(307, { location: '/elsewhere' }).end();
    const form = Object.values(forms).find((one) => one.path === path || one.modelsPath === path);
    if (!form) return send(out, 404, { error: 'not found' });

    seen.push(request);
    const body: Body | null = method === 'POST' ? JSON.parse(request.body) : null;
    const refusal = refusalOf({ form, headers, body, fault, key, models });
    if (refusal) return send(out, refusal.status, form.error(refusal), refusal.headers);
    if (body === null) return send(out, 200, form.models(models));
    const counted = fault !== 'no-usage' && (form !== forms.openai || body.stream_options !== undefined);
    await streamAnswer(out, { form, said: answerTo(form.asked(body)), fault, counted, hold });
  };

  const server = createServer(async (incoming, outgoing) => {
    await answer(await read(incoming), outgoing);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const reset = (): void => {
    held.open();
    held = gate();
    arrival = gate();
    letsPagesIn = true;
    faults = [];
    seen = [];
  };
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    fault: (fault) => void faults.push(fault),
    refusePages: () => {
      letsPagesIn = false;
    },
    release: () => held.open(),
    waiting: () => arrival.opened,
    requests: () => seen,
    reset,
    close: async () => {
      reset();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};
