import { within } from './within.ts';

export interface Flights<T> {
  readonly now: () => number;
  readonly background: (work: Promise<unknown>) => void;
  /** A flight that lasts longer was abandoned, with the request it belonged to. */
  readonly longestMs: number;
  /** For who waited that long. */
  readonly abandoned: T;
}

/** Of those who want the same at the same time one goes; it arrives even where its visitor has left. */
export const singleFlight = <T>({ now, background, longestMs, abandoned }: Flights<T>) => {
  const flights = new Map<string, { readonly since: number; readonly outcome: Promise<T> }>();
  return (key: string, start: () => Promise<T>): Promise<T> => {
    const flying = flights.get(key);
    if (flying && now() - flying.since < longestMs) return within(flying.outcome, longestMs, abandoned);
    const outcome = start().finally(() => {
      if (flights.get(key)?.outcome === outcome) flights.delete(key);
    });
    flights.set(key, { since: now(), outcome });
    background(outcome);
    return outcome;
  };
};
