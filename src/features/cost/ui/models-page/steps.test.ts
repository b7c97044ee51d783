import { describe, expect, test } from 'vitest';
import { priceRow } from '../../core/testing.ts';
import { changesBetween, stepLine, stepsOf } from './steps.ts';

const before = { in: 5, out: 30, cacheRead: null, cacheWrite: 0 };
const model = {
  ...priceRow(),
  in: 4,
  out: 30,
  cacheRead: 0.4,
  cacheWrite: 0,
  validFrom: '2026-08-21',
  earlier: [{ ...before, validFrom: null, validUntil: '2026-08-21', source: 'https://example.com/' }],
};

describe('stepsOf', () => {
  test('ends with the price in force and says how far each price moved', () => {
    const [first, last] = stepsOf(model);
    expect(first).toMatchObject({ from: null, until: '2026-08-21', moves: null });
    expect(last).toMatchObject({ from: '2026-08-21', until: null });
    expect(last?.moves?.in).toBeCloseTo(-0.2);
    expect(last?.moves?.out).toBe(0);
  });

  test('gives no share for a price that was unknown or 0', () => {
    expect(stepsOf(model)[1]?.moves).toMatchObject({ cacheRead: null, cacheWrite: null });
  });
});

describe('changesBetween', () => {
  test('names only what is different', () => {
    expect(changesBetween(before, model).map(({ kind }) => kind)).toEqual(['in', 'cacheRead']);
  });
});

describe('stepLine', () => {
  const days = { first: '2026-01-01', last: '2026-01-11' };
  const box = { width: 100, height: 20 };

  test('turns at the day of each change and runs to the right edge', () => {
    const steps = [
      { from: null, value: 5 },
      { from: '2026-01-06', value: 4 },
    ];
    expect(stepLine(steps, days, box)).toBe('M0.0 0.0H50.0V20.0H100');
  });

  test('is level where nothing changed', () => {
    expect(stepLine([{ from: null, value: 5 }], days, box)).toBe('M0.0 10.0H100');
  });
});
