import { describe, expect, test } from 'vitest';
import { stale } from './stale.ts';

describe('stale', () => {
  test.each([
    ['2026-09-23', '2026-11-21', false],
    ['2026-09-23', '2026-12-22', false],
    ['2026-09-23', '2026-12-23', true],
  ])('a price of %s on %s: %s', (checkedOn, today, old) => {
    expect(stale(checkedOn, Date.parse(today))).toBe(old);
  });
});
