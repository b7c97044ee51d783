import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.ts';

/** A port from the environment. */
export function portFrom(name: string, fallback: number): number {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`${name} must be a port number from 1 to 65535; it is "${value}".`);
  }
  return port;
}

const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

export async function requireFree(port: number, variable: string): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    if (await isFree(port, host)) continue;
    throw new Failure(
      `Port ${port} is taken: end the program that uses it, or choose another with ${variable}.`,
    );
  }
}

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Asks again and again until `ask` says yes; false when the time is over or `gaveUp` says so. */
export async function until(
  ask: () => Promise<boolean>,
  limitMs: number,
  gaveUp = () => false,
): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline && !gaveUp()) {
    if (await ask()) return true;
    await pause(50);
  }
  return false;
}

export const untilAccepts = (port: number, limitMs: number, gaveUp?: () => boolean) =>
  until(() => accepts(port), limitMs, gaveUp);
