import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { boosted } from './boost.ts';
import { anyWork, exampleWork } from './testing.ts';

const sessions = fc.double({ min: 1.5, max: 10, noNaN: true });
const tokenUse = fc.double({ min: 1.1, max: 2, noNaN: true });

describe('boosted', () => {
  test('one session with tokens used as before leaves the work', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(boosted(work, { sessions: 1, tokenUse: 1 })).toEqual(work);
      }),
    );
  });

  test("m' = m k and M' q = M k", () => {
    fc.assert(
      fc.property(anyWork, sessions, tokenUse, (work, k, q) => {
        const boost = boosted(work, { sessions: k, tokenUse: q });
        expect(boost.multiplier).toBe(work.multiplier * k);
        expect(boost.tokensM * q).toBeCloseTo(work.tokensM * k, 3);
      }),
    );
  });

  test('four sessions on half the tokens each cost twice as much', () => {
    const work = exampleWork({ tokensM: 5 });
    const boost = assess(boosted(work, { sessions: 4, tokenUse: 2 }));
    expect(boost.annualCost).toBeCloseTo(assess(work).annualCost * 2, 6);
    expect(boost.people).toBe(12);
  });
});
