import { describe, expect, test } from 'vitest';
import { drawCases } from './fixtures/cost/draw-cases.ts';
import {
  committedCases,
  figuresByCalculator,
  figuresBySql,
  largestError,
} from './fixtures/cost/recompute.ts';

const cases = committedCases();
const inputs = cases.map((one) => one.inputs);
const figures = cases.map((one) => one.figures);

describe('the recomputed cases', () => {
  test('are the 240 that the seed draws', () => {
    expect(inputs).toEqual(drawCases());
  });

  test('hold the edges: no tokens, no price, an unknown price, no gain, a budget that does not carry it', () => {
    expect(inputs.filter(({ tokens_m }) => tokens_m === 0).length).toBeGreaterThan(5);
    expect(inputs.filter(({ price_cache_read }) => price_cache_read === null).length).toBeGreaterThan(50);
    expect(figures.filter(({ u }) => u === 0).length).toBeGreaterThan(5);
    expect(figures.filter(({ r }) => r === Number.POSITIVE_INFINITY).length).toBeGreaterThan(5);
    expect(figures.filter(({ g }) => g === 0).length).toBeGreaterThan(5);
    expect(figures.filter(({ s }) => s > 1).length).toBeGreaterThan(20);
    expect(new Set(inputs.map(({ currency }) => currency)).size).toBe(7);
  });

  test('have the figures that the SQL gives', () => {
    expect(largestError(figuresBySql(inputs), figures)).toBeLessThanOrEqual(1e-12);
  });

  test('have the figures that the calculator gives, to a thousand-millionth', () => {
    expect(largestError(inputs.map(figuresByCalculator), figures)).toBeLessThanOrEqual(1e-9);
  });
});

describe('largestError', () => {
  const [first] = figures;
  if (!first) throw new Error('There is no case.');

  test('sees a figure that is off, lost, or finite where it is infinite', () => {
    expect(largestError([first], [{ ...first, p: first.p * (1 + 1e-6) }])).toBeGreaterThan(1e-9);
    expect(largestError([], [first])).toBe(Number.POSITIVE_INFINITY);
    expect(largestError([first], [{ ...first, r: Number.POSITIVE_INFINITY }])).toBe(Number.POSITIVE_INFINITY);
  });
});
