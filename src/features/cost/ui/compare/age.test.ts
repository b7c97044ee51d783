import { describe, expect, test } from 'vitest';
import { ageInDays } from './age.ts';

describe('ageInDays', () => {
  test.each([
    ['2026-09-23T00:00:00Z', 0],
    ['2026-09-23T23:59:59Z', 0],
    ['2026-11-21T09:00:00Z', 59],
    ['2026-09-01T00:00:00Z', 0],
  ])('from 23 September 2026 to %s it is %i days', (now, days) => {
    expect(ageInDays('2026-09-23', Date.parse(now))).toBe(days);
  });
});
