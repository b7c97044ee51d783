import { err, ok, type Result } from '#lib/result.ts';
import { deadlineMs } from '../outbound.ts';
import type { ProblemCode } from '../problems.ts';
import { singleFlight } from './single-flight.ts';
import { type Content, type Entry, isFresh, type Kind, type Store } from './store.ts';

export interface Failure {
  readonly code: ProblemCode;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface Found {
  readonly content: Content;
  readonly state: 'hit' | 'miss' | 'stale';
  /** Seconds since the upstream sent it. */
  readonly age: number;
}

/** What the upstream has; null where it says that there is none. */
export type Load = () => Promise<Result<Content | null, Failure>>;
type Outcome = Result<Found | null, Failure>;

export interface ReadThroughWorld {
  readonly store: Store;
  readonly now: () => number;
  readonly background: (work: Promise<unknown>) => void;
}

export type ReadThrough = (kind: Kind, key: string, load: Load) => Promise<Outcome>;

/** From the store while it is fresh, else from the upstream, else from the store though it is stale; `late` where it takes too long. */
export const readThrough = ({ store, now, background }: ReadThroughWorld, late: ProblemCode): ReadThrough => {
  const flights = singleFlight<Outcome>({
    now,
    background,
    longestMs: deadlineMs + 250,
    abandoned: err({ code: late }),
  });
  const found = ({ content, storedAt }: Entry, state: Found['state']): Outcome =>
    ok(content && { content, state, age: Math.max(0, Math.floor((now() - storedAt) / 1_000)) });

  return (kind, key, load) =>
    flights(key, async () => {
      const kept = await store.read(key);
      if (kept && isFresh(kept, now())) return found(kept, 'hit');
      const loaded = await load();
      if (!loaded.ok) return kept?.content ? found(kept, 'stale') : loaded;
      const entry = { kind, content: loaded.value, storedAt: now() };
      await store.write(key, entry);
      return found(entry, 'miss');
    });
};
