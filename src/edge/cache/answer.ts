import { type EdgeContext, problem } from '../http.ts';
import type { Failure, Found } from './read-through.ts';
import { freshForMs, type Kind } from './store.ts';

/** What is sent of what was found; it need not be what the upstream sent. */
export interface Sent {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

export const refuse = (c: EdgeContext, { code, retryAfter }: Failure): Response =>
  problem(c, code, retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } });

/** A browser keeps it as long as we do: what it ages here counts. */
const cachingHeaders = (kind: Kind, { content, state, age }: Found, etag: string) => ({
  age: String(age),
  'cache-control':
    state === 'stale' ? 'no-cache' : `public, max-age=${freshForMs({ kind, content }) / 1_000}`,
  etag,
  'x-cache': state,
});

const isKnown = (c: EdgeContext, etag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** Sends what was found with its age, or 304 to who has it. */
export const answer = (c: EdgeContext, kind: Kind, found: Found, { body, type, etag }: Sent): Response => {
  const headers = cachingHeaders(kind, found, etag);
  return isKnown(c, etag)
    ? c.body(null, 304, headers)
    : c.body(body, 200, { ...headers, 'content-type': type });
};
