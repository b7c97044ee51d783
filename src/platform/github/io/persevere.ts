import type { Result } from '#lib/result.ts';
import { nextTry } from '../core/retry.ts';

/** A job that waits to be tried again by itself. Times are milliseconds since 1970. */
export interface Waiting<R> {
  readonly reason: R;
  /** When it was tried so far, oldest first. */
  readonly triedAt: readonly number[];
  readonly nextAt: number;
}

export interface Clock {
  readonly now: () => number;
  /** Ends early, without an error, when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface Perseverance<R> {
  readonly onWait: (waiting: Waiting<R>) => void;
  /** Aborted when the visitor stops the job; what it does then is up to it. */
  readonly signal: AbortSignal;
  /** A signal of this wait, aborted to try at once. */
  readonly hurry: () => AbortSignal;
  readonly clock: Clock;
}

/** Tries a job until it succeeds, is stopped, or fails in a way that only the visitor can mend. */
export const persevere = async <T, R extends { readonly tag: string }>(
  job: () => Promise<Result<T, R>>,
  { onWait, signal, hurry, clock }: Perseverance<R>,
): Promise<Result<T, R>> => {
  const triedAt: number[] = [];
  for (;;) {
    triedAt.push(clock.now());
    const done = await job();
    if (done.ok || signal.aborted) return done;
    const nextAt = nextTry(done.error, triedAt.length, clock.now());
    if (nextAt === null) return done;
    onWait({ reason: done.error, triedAt: [...triedAt], nextAt });
    await clock.sleep(nextAt - clock.now(), AbortSignal.any([signal, hurry()]));
    if (signal.aborted) return done;
  }
};

export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, ms));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    }),
};
