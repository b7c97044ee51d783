/** Why an answer did not come, or not whole. */
export type TryReason =
  | { readonly tag: 'key' | 'credit' | 'no-model' | 'overloaded' | 'too-long' }
  | { readonly tag: 'rate'; readonly seconds: number | null }
  | { readonly tag: 'refused' | 'broken'; readonly status: number | null; readonly said: string }
  | { readonly tag: 'elsewhere' | 'not-a-model' | 'cut' }
  | { readonly tag: 'origin' | 'not-running' | 'no-permission' | 'unreachable' | 'offline' };

/** What a server said about a failure, in whichever of the known shapes. */
export interface Refusal {
  /** `null` for an error that comes inside a stream. */
  readonly status: number | null;
  readonly code: string;
  readonly message: string;
  /** Seconds of the `Retry-After` header. */
  readonly retryAfter: number | null;
}

const codes: Readonly<Record<string, TryReason['tag'] & ('key' | 'credit' | 'no-model' | 'overloaded')>> = {
  authentication_error: 'key',
  invalid_api_key: 'key',
  billing_error: 'credit',
  insufficient_quota: 'credit',
  not_found_error: 'no-model',
  model_not_found: 'no-model',
  overloaded_error: 'overloaded',
};

const unitSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** Seconds in words like "Please try again in 6m0s."; `null` where it names no time. */
export const waitIn = (message: string): number | null => {
  const time = /\bin ((?:\d+(?:\.\d+)?(?:ms|h|m|s))+)/.exec(message)?.[1];
  if (time === undefined) return null;
  const parts = [...time.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  return Math.ceil(
    parts.reduce((sum, [, number, unit]) => sum + Number(number) * (unitSeconds[unit ?? ''] ?? 0), 0),
  );
};

/** Tells the reasons apart that a visitor can do something about; the others carry what the server said. */
export const reasonOf = ({ status, code, message, retryAfter }: Refusal): TryReason => {
  const known = codes[code];
  if (known) return { tag: known };
  if (status === 401) return { tag: 'key' };
  if (status === 402) return { tag: 'credit' };
  if (status === 404) return { tag: 'no-model' };
  if (status === 413) return { tag: 'too-long' };
  if (status === 429 || code === 'rate_limit_error' || code === 'rate_limit_exceeded')
    return { tag: 'rate', seconds: retryAfter ?? waitIn(message) };
  if (status === 503 || status === 529) return { tag: 'overloaded' };
  return { tag: status !== null && status < 500 ? 'refused' : 'broken', status, said: message };
};

/** The reason without the visitor's key, which some servers repeat in their own words. */
export const withoutKey = (reason: TryReason, key: string): TryReason =>
  'said' in reason && key !== '' ? { ...reason, said: reason.said.replaceAll(key, '…') } : reason;
