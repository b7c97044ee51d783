import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticks } from './ticks.ts';

describe('ticks', () => {
  test('are round', () => {
    expect(ticks(1_186_667, 3)).toEqual([0, 500_000, 1_000_000]);
    expect(ticks(800_000, 4)).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
  });

  test('start at 0, stay within the end and are at most as many as asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (end, most) => {
          const all = ticks(end, most);
          expect(all[0]).toBe(0);
          expect(all.length).toBeLessThanOrEqual(most + 1);
          expect(all.at(-1)).toBeLessThanOrEqual(end * (1 + 1e-9));
        },
      ),
    );
  });
});
