import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, currencies } from './money.ts';
import { anyRates, exampleRates } from './testing.ts';

const amount = fc.double({ min: 1, max: 1e12, noNaN: true });

describe('convert', () => {
  const pairs = currencies.flatMap((from) => currencies.map((to) => [from, to] as const));

  test.each(pairs)('%s to %s and back is the same amount', (from, to) => {
    fc.assert(
      fc.property(amount, anyRates, (money, rates) => {
        const back = convert(convert(money, from, to, rates), to, from, rates);
        expect(back / money).toBeCloseTo(1, 12);
      }),
    );
  });

  test('goes over the dollar', () => {
    expect(convert(1, 'USD', 'CNY', exampleRates)).toBe(7.25);
    expect(convert(1400, 'KRW', 'JPY', exampleRates)).toBeCloseTo(150, 12);
  });

  test('leaves an amount in its own currency exactly as it is', () => {
    expect(convert(0.1 + 0.2, 'EUR', 'EUR', exampleRates)).toBe(0.1 + 0.2);
  });
});
