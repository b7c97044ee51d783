import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In place of an answer: the connection is cut, or left open without a word until it is closed. */
export type NoAnswer = 'reset' | 'silent';
export type Answer = Response | NoAnswer;
export type Handler = (request: Request) => Answer | Promise<Answer>;

export interface Listening {
  readonly url: string;
  /** Ends the connections on which nothing is under way. */
  readonly closeIdle: () => void;
  readonly close: () => Promise<void>;
}

const toRequest = async (incoming: IncomingMessage, origin: string): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const method = incoming.method ?? 'GET';
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return new Request(new URL(incoming.url ?? '/', origin), { method, headers, ...(hasBody && { body }) });
};

const send = async (answer: Answer, outgoing: ServerResponse): Promise<void> => {
  if (answer === 'silent') return;
  if (answer === 'reset') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(body);
};

/** Serves web-standard requests on loopback; `port` 0 takes a free one. */
export const listen = async (handler: Handler, port: number): Promise<Listening> => {
  const server = createServer(async (incoming, outgoing) => {
    try {
      await send(await handler(await toRequest(incoming, url)), outgoing);
    } catch (cause) {
      console.error(cause);
      outgoing.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new Error(`port ${port} is taken.`) : cause);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { url, closeIdle: () => server.closeIdleConnections(), close };
};
