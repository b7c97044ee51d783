import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Answer, send } from './scripted-server.ts';

/** Ways for a server to go wrong, down to the socket. */

export const movedTo = (status: number, location: string): Answer => send(status, { location });

export const reset: Answer = (response) => void response.socket?.resetAndDestroy();

/** Promises 500 bytes, sends a few and hangs up. */
export const cut: Answer = (response) => {
  response.writeHead(200, { 'content-length': '500' });
  response.write('{"entries":[');
  setTimeout(() => response.socket?.destroy(), 20);
};

export const silent: Answer = () => undefined;

/** Headers at once, then a byte every half second for ever. */
export const dripping: Answer = (response) => {
  response.writeHead(200, {});
  const timer = setInterval(() => response.write(' '), 500);
  response.once('close', () => clearInterval(timer));
};

/** Bytes in place of an answer in HTTP. */
export const raw =
  (bytes: string): Answer =>
  (response) =>
    void response.socket?.end(bytes);

const zeros = new Uint8Array(10 * 1024 * 1024);

/** 10 MB in about 10 KB. */
export const bomb = {
  gzip: send(200, { 'content-encoding': 'gzip' }, gzipSync(zeros)),
  br: send(200, { 'content-encoding': 'br' }, brotliCompressSync(zeros)),
} as const;

export const notGzip: Answer = send(200, { 'content-encoding': 'gzip' }, 'this is not gzip');

export const halfGzip = (body: string): Answer => {
  const whole = gzipSync(body);
  return send(200, { 'content-encoding': 'gzip' }, whole.subarray(0, whole.length / 2));
};

/** Says fewer bytes than it sends. */
export const longerThanSaid = (said: number, body: string): Answer =>
  raw(`HTTP/1.1 200 OK\r\nContent-Length: ${said}\r\n\r\n${body}`);
