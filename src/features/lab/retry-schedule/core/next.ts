export type Situation = {
  /** Attempts made so far; 0 asks for the first one. */
  readonly attempt: number;
  /** Waits in milliseconds before attempts 2, 3, … */
  readonly schedule: readonly number[];
  readonly enabled: boolean;
  /** Whether the terminal message of the last attempt may pass; null when it ended without a failure. */
  readonly retryable: boolean | null;
  /** Whether the provider can still continue in the same context. */
  readonly contextAlive: boolean;
};

export type Stop = 'done' | 'not-retryable' | 'disabled' | 'budget-spent' | 'context-lost';

export type Step =
  | { readonly send: 'prompt' | 'continuation'; readonly waitMs: number }
  | { readonly stop: Stop };

/** The coordinator's whole decision: what to send after how long, or why to stop. */
export const next = ({ attempt, schedule, enabled, retryable, contextAlive }: Situation): Step => {
  if (attempt === 0) return { send: 'prompt', waitMs: 0 };
  if (retryable === null) return { stop: 'done' };
  if (!retryable) return { stop: 'not-retryable' };
  if (!enabled) return { stop: 'disabled' };
  const waitMs = schedule[attempt - 1];
  if (waitMs === undefined) return { stop: 'budget-spent' };
  if (!contextAlive) return { stop: 'context-lost' };
  return { send: 'continuation', waitMs };
};
