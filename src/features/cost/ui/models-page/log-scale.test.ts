import { describe, expect, test } from 'vitest';
import { logScale } from './log-scale.ts';

describe('logScale', () => {
  const scale = logScale([0.05, 30]);

  test('spans whole decades', () => {
    expect(scale.decades).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(scale.at(1)).toBeCloseTo(50);
    expect(scale.at(100)).toBeCloseTo(100);
  });

  test('keeps what costs nothing at its left end', () => {
    expect(scale.at(0)).toBe(0);
  });

  test('spans a decade at least', () => {
    expect(logScale([1]).decades).toEqual([1, 10]);
  });
});
