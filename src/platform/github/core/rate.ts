export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970. */
  readonly resetAt: number;
}

const whole = (value: string | number | undefined): number | null => {
  const number = Number(value);
  return value !== undefined && value !== '' && Number.isInteger(number) && number >= 0 ? number : null;
};

/** Reads GitHub's `x-ratelimit-*` headers; null when any is absent (Enterprise may switch limits off). */
export const parseRateLimit = (
  headers: Readonly<Record<string, string | number | undefined>>,
): RateLimit | null => {
  const limit = whole(headers['x-ratelimit-limit']);
  const remaining = whole(headers['x-ratelimit-remaining']);
  const reset = whole(headers['x-ratelimit-reset']);
  if (limit === null || remaining === null || reset === null || limit === 0) return null;
  return { limit, remaining: Math.min(remaining, limit), resetAt: reset * 1_000 };
};
