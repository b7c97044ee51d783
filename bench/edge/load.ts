import { Agent, request } from 'node:http';

export interface Target {
  readonly url: string;
  /** Of the n-th request. */
  readonly path: (n: number) => string;
  readonly method?: string;
  readonly status: number;
}

export interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** A visitor of its own for every few requests: the limit per visitor is not what is measured. */
const visitor = (n: number): string => `198.51.${Math.floor(n / 250) % 250}.${n % 250}`;

export const ask = (agent: Agent, { url, path, method = 'GET', status }: Target, n: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'cf-connecting-ip': visitor(n) };
    request(`${url}${path(n)}`, { agent, method, headers }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === status) resolve();
        else reject(new Error(`${path(n)} answered ${response.statusCode} and not ${status}.`));
      });
    })
      .once('error', reject)
      .end();
  });

export const p99 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

const connections = 32;

/** Counts on from run to run, so that what must be new is. */
let asked = 0;

/** Asks over 32 connections, each one request after the other, for so long. */
export const load = async (target: Target, seconds: number): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const started = performance.now();
  const work = async (): Promise<void> => {
    while (performance.now() < started + seconds * 1_000) {
      const sent = performance.now();
      await ask(agent, target, asked++);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const elapsed = (performance.now() - started) / 1_000;
  agent.destroy();
  return { perSecond: times.length / elapsed, p99Ms: p99(times) };
};
