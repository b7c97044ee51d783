import { next, type Situation, type Stop } from './next.ts';

export type Attempt = {
  readonly send: 'prompt' | 'continuation';
  readonly waitMs: number;
  /** Waiting done before this attempt starts; the attempts themselves take no time here. */
  readonly startsAtMs: number;
};

export type Rehearsal = { readonly attempts: readonly Attempt[]; readonly stop: Stop };

type Run = Omit<Situation, 'attempt' | 'retryable'> & {
  /** Whether a failed attempt's terminal message may pass. */
  readonly retryable: boolean;
  /** The attempt that ends without a failure, counted from 1; null when none does. */
  readonly succeedsAt: number | null;
};

/** Plays a run through `next`, every attempt before `succeedsAt` failing in the same way. */
export const rehearse = ({ succeedsAt, retryable, ...policy }: Run): Rehearsal => {
  const attempts: Attempt[] = [];
  for (;;) {
    const ended = attempts.length === succeedsAt ? null : retryable;
    const step = next({ ...policy, attempt: attempts.length, retryable: ended });
    if ('stop' in step) return { attempts, stop: step.stop };
    attempts.push({ ...step, startsAtMs: (attempts.at(-1)?.startsAtMs ?? 0) + step.waitMs });
  }
};
