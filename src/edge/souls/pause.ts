import type { Received } from '../outbound.ts';

const shortest = 60_000;
const longest = 3_600_000;

const seconds = (header: string | null): number =>
  header !== null && /^\d{1,12}$/.test(header) ? Number(header) : 0;

const within = (milliseconds: number): number => Math.min(longest, Math.max(shortest, milliseconds));

/** Milliseconds for which GitHub's limits want to be left alone, a minute to an hour; null where it did not refuse by them. */
export const pauseAskedFor = (
  { status, headers }: Pick<Received, 'status' | 'headers'>,
  now: number,
): number | null => {
  if (status !== 403 && status !== 429) return null;
  const retryAfter = seconds(headers.get('retry-after'));
  if (retryAfter > 0) return within(retryAfter * 1_000);
  if (headers.get('x-ratelimit-remaining') === '0')
    return within(seconds(headers.get('x-ratelimit-reset')) * 1_000 - now);
  return status === 429 ? shortest : null;
};
