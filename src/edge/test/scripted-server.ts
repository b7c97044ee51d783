import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: Received) => void;

export const send =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);

export const json = (value: unknown, status = 200): Answer =>
  send(status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(value));

const read = async (incoming: IncomingMessage): Promise<Received> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = '', url: path = '', headers } = incoming;
  return { method, path, headers, body: Buffer.concat(chunks).toString() };
};

/** An upstream on loopback that answers each path as a test says, down to the socket, and remembers what it was asked. */
export const scriptedServer = async () => {
  const answers = new Map<string, Answer>();
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    received.push(request);
    const answer = answers.get(request.path.split('?')[0] ?? '') ?? send(404, {});
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    on: (path: string, answer: Answer) => void answers.set(path, answer),
    clear: () => {
      answers.clear();
      received.length = 0;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};

export type ScriptedServer = Awaited<ReturnType<typeof scriptedServer>>;
