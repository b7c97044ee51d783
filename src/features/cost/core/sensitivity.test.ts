import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { type Factor, sensitivity } from './sensitivity.ts';
import { speedRange } from './speed-range.ts';
import { anyWork, exampleWork } from './testing.ts';

const overhead = { low: 0.1, high: 0.4 };
const dear = exampleWork({ tokensM: 100, rework: 0.1, utilization: 0.9 });
const swings = (work = dear) => sensitivity(work, { speed: speedRange(work.multiplier, null), overhead });
const swing = (factor: Factor, work = dear) => {
  const found = swings(work).find((one) => one.factor === factor);
  if (!found) throw new Error(`There is no swing of ${factor}.`);
  return found;
};

describe('sensitivity', () => {
  test('puts the strongest first', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const widths = swings(work).map(({ people }) => Math.abs(people.high - people.low));
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      }),
    );
  });

  test('gives the lower value of each input first', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        for (const { input } of swings(work)) expect(input.low).toBeLessThanOrEqual(input.high);
      }),
    );
  });

  test('names each input once', () => {
    const factors = swings().map(({ factor }) => factor);
    expect(factors.toSorted()).toEqual([
      'income',
      'output',
      'overhead',
      'rate',
      'rework',
      'speed',
      'tokens',
      'utilization',
    ]);
  });

  test.each([
    ['speed', 'multiplier'],
    ['tokens', 'tokensM'],
    ['income', 'income'],
    ['overhead', 'overhead'],
    ['rework', 'rework'],
    ['utilization', 'utilization'],
  ] as const)('the people of %s are those of that input', (factor, field) => {
    const { input, people } = swing(factor);
    expect(people.low).toBe(assess({ ...dear, [field]: input.low }).people);
    expect(people.high).toBe(assess({ ...dear, [field]: input.high }).people);
  });

  test('turns the rate that is shown by a tenth', () => {
    const { input, people } = swing('rate');
    expect(input.low).toBeCloseTo(7.25 * 0.9, 12);
    expect(input.high).toBeCloseTo(7.25 * 1.1, 12);
    const at = (CNY: number) => assess({ ...dear, rates: { ...dear.rates, CNY } }).people;
    expect(people.low).toBeCloseTo(at(7.25 * 0.9), 12);
    expect(people.high).toBeCloseTo(at(7.25 * 1.1), 12);
  });

  test('turns the rate of a price in yuan for a salary in euros', () => {
    const work = exampleWork({ currency: 'EUR', price: { ...dear.price, currency: 'CNY' } });
    const { input } = swing('rate', work);
    expect(input.low).toBeCloseTo((0.9 / 7.25) * 0.9, 12);
    expect(input.high).toBeCloseTo((0.9 / 7.25) * 1.1, 12);
  });

  test('has no rate within one currency', () => {
    const factors = swings(exampleWork({ currency: 'USD' })).map(({ factor }) => factor);
    expect(factors).not.toContain('rate');
  });

  test('more output costs more and leaves fewer people', () => {
    const { input, people } = swing('output');
    expect(input.low).toBeLessThan(0.25);
    expect(input.high).toBeGreaterThan(0.25);
    expect(people.low).toBeGreaterThan(people.high);
  });

  test('an overhead outside of the places of the country is one of the ends', () => {
    expect(swing('overhead', exampleWork({ overhead: 0.5 })).input).toEqual({ low: 0.1, high: 0.5 });
  });

  test('shares stay shares', () => {
    expect(swing('rework', exampleWork({ rework: 0.8 })).input.high).toBe(0.9);
    expect(swing('rework', exampleWork({ rework: 0.1 })).input.low).toBe(0);
    expect(swing('utilization', exampleWork({ utilization: 0.9 })).input.high).toBe(1);
  });
});
