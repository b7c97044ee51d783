import { describe, expect, test } from 'vitest';
import { parseRateLimit } from './rate.ts';

describe('parseRateLimit', () => {
  test('reads what is left and when it is full again', () => {
    const headers = {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4812',
      'x-ratelimit-reset': '1790345220',
    };
    expect(parseRateLimit(headers)).toEqual({ limit: 5_000, remaining: 4_812, resetAt: 1_790_345_220_000 });
  });

  test('gives nothing when a header is absent or no number', () => {
    expect(parseRateLimit({})).toBeNull();
    expect(
      parseRateLimit({ 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': 'x', 'x-ratelimit-reset': '1' }),
    ).toBeNull();
  });
});
