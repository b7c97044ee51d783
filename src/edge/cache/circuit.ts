import { err, type Result } from '#lib/result.ts';
import type { Ask, Outbound, OutboundFailure, Received } from '../outbound.ts';

const failuresToOpen = 5;
const windowMs = 30_000;
const openMs = 30_000;
/** How long the one request that tries again may keep the others waiting. */
const trialMs = 10_000;

/** Not asked: so many seconds until somebody may try again. */
export interface Paused {
  readonly retryAfter: number;
}

export type Guarded = (url: string, ask: Ask) => Promise<Result<Received, OutboundFailure | Paused>>;

/** What says that a site is down or overrun; one broken file does not. */
const isOutage = (received: Result<Received, OutboundFailure>): boolean =>
  received.ok
    ? received.value.status >= 500 || received.value.status === 429
    : received.error === 'timeout' || received.error === 'unreachable';

const circuit = (now: () => number) => {
  let failures: readonly number[] = [];
  /** 0 while closed. */
  let openUntil = 0;
  return {
    /** Milliseconds to wait; 0 lets the request through. */
    admit: (): number => {
      const left = openUntil - now();
      if (left > 0) return left;
      if (openUntil > 0) openUntil = now() + trialMs;
      return 0;
    },
    note: (failed: boolean): void => {
      failures = failed ? [...failures.filter((at) => now() - at < windowMs), now()] : [];
      const opens = failed && (openUntil > 0 || failures.length >= failuresToOpen);
      openUntil = opens ? now() + openMs : failed ? openUntil : 0;
    },
  };
};

/**
 * Leaves an origin alone for 30 s once it failed five times within 30 s without a success between; then one request tries
 * again while the others still wait.
 */
export const circuitBreaker = (outbound: Outbound, now: () => number): Guarded => {
  const circuits = new Map<string, ReturnType<typeof circuit>>();
  return async (url, ask) => {
    const { origin } = new URL(url);
    const of = circuits.get(origin) ?? circuit(now);
    circuits.set(origin, of);
    const wait = of.admit();
    if (wait > 0) return err({ retryAfter: Math.ceil(wait / 1_000) });
    const received = await outbound(url, ask);
    of.note(isOutage(received));
    return received;
  };
};
