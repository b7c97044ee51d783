import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { browserClock, persevere, type Waiting } from '../io/persevere.ts';

export type Progress<R> =
  | { readonly at: 'rest' }
  | { readonly at: 'working' }
  | { readonly at: 'waiting'; readonly waiting: Waiting<R> }
  | { readonly at: 'refused'; readonly reason: R };

export interface Persevering<T, R> {
  readonly progress: Progress<R>;
  /** Starts the job; one that is under way already is left alone. Gives its value, or null where it was refused or stopped. */
  readonly run: (job: (signal: AbortSignal) => Promise<Result<T, R>>) => Promise<T | null>;
  /** Tries now instead of later. */
  readonly hurry: () => void;
  readonly stop: () => void;
}

/** Runs a job against GitHub that waits and goes on by itself, and shows where it is. Leaving the page stops it. */
export const usePersevere = <T, R extends { readonly tag: string }>(): Persevering<T, R> => {
  const [progress, setProgress] = useState<Progress<R>>({ at: 'rest' });
  const stopper = useRef<AbortController | null>(null);
  const hurrier = useRef(new AbortController());
  const last = useRef<((signal: AbortSignal) => Promise<Result<T, R>>) | null>(null);

  const run = useCallback(async (job: (signal: AbortSignal) => Promise<Result<T, R>>): Promise<T | null> => {
    if (stopper.current !== null) return null;
    const mine = new AbortController();
    stopper.current = mine;
    last.current = job;
    const attemptJob = (): Promise<Result<T, R>> => {
      setProgress({ at: 'working' });
      return job(mine.signal);
    };
    const done = await persevere(attemptJob, {
      clock: browserClock,
      signal: mine.signal,
      hurry: () => {
        hurrier.current = new AbortController();
        return hurrier.current.signal;
      },
      onWait: (waiting) => setProgress({ at: 'waiting', waiting }),
    });
    stopper.current = null;
    setProgress(done.ok ? { at: 'rest' } : { at: 'refused', reason: done.error });
    return done.ok ? done.value : null;
  }, []);

  const hurry = useCallback((): void => hurrier.current.abort(), []);
  const stop = useCallback((): void => stopper.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const waitsForNetwork =
    (progress.at === 'waiting' && progress.waiting.reason.tag === 'offline') ||
    (progress.at === 'refused' && progress.reason.tag === 'offline');
  useEffect(() => {
    if (!waitsForNetwork) return;
    const again = (): void => {
      if (stopper.current !== null) hurry();
      else if (last.current !== null) void run(last.current);
    };
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [waitsForNetwork, hurry, run]);

  return { progress, run, hurry, stop };
};
