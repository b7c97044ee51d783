import { describe, expect, test } from 'vitest';
import { riskBand, valueBand } from './bands.ts';

describe('riskBand', () => {
  test.each([
    [1, 'safe'],
    [1.499, 'safe'],
    [1.5, 'warning'],
    [1.999, 'warning'],
    [2, 'high'],
    [9, 'high'],
  ] as const)('%d people are %s', (people, band) => {
    expect(riskBand(people)).toBe(band);
  });
});

describe('valueBand', () => {
  test.each([
    [0, 'not-worth-it'],
    [0.999, 'not-worth-it'],
    [1, 'barely'],
    [2, 'barely'],
    [2.001, 'high-return'],
    [Number.POSITIVE_INFINITY, 'high-return'],
  ] as const)('a ratio of %d is %s', (ratio, band) => {
    expect(valueBand(ratio)).toBe(band);
  });
});
