import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { peopleRange, speedRange } from './speed-range.ts';
import { anyWork, exampleWork } from './testing.ts';

describe('speedRange', () => {
  test('takes 40 % of the gain away and adds as much', () => {
    const { low, high } = speedRange(3, null);
    expect(low).toBeCloseTo(2.2, 12);
    expect(high).toBeCloseTo(3.8, 12);
  });

  test('has no width without a gain', () => {
    expect(speedRange(1, null)).toEqual({ low: 1, high: 1 });
  });

  test('is what the visitor states, as far as the likely speed is in it', () => {
    expect(speedRange(3, { low: 2, high: 6 })).toEqual({ low: 2, high: 6 });
    expect(speedRange(3, { low: 4, high: 6 })).toEqual({ low: 3, high: 6 });
    expect(speedRange(3, { low: 1, high: 2 })).toEqual({ low: 1, high: 3 });
  });
});

describe('peopleRange', () => {
  test('is as wide as the speeds where the budget carries the tokens', () => {
    expect(peopleRange(exampleWork(), { low: 2, high: 4 })).toEqual({ low: 2, high: 4 });
  });

  test('narrows by what the budget carries', () => {
    const work = exampleWork({ income: 260_000, tokensM: 100 });
    const { workflows } = assess(work);
    expect(workflows).toBeLessThan(1);
    const { low, high } = peopleRange(work, { low: 2, high: 5 });
    expect(low).toBeCloseTo(1 + workflows, 12);
    expect(high).toBeCloseTo(1 + 4 * workflows, 12);
  });

  test('holds the likely headcount, whatever the work', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { low, high } = peopleRange(work, speedRange(work.multiplier, null));
        const { people } = assess(work);
        expect(low).toBeLessThanOrEqual(people * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(people * (1 - 1e-12));
      }),
    );
  });

  test('is one person at any speed without an AI cost', () => {
    expect(peopleRange(exampleWork({ tokensM: 0 }), { low: 2, high: 4 })).toEqual({ low: 1, high: 1 });
  });
});
