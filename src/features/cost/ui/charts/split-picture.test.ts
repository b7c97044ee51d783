import { describe, expect, test } from 'vitest';
import { splitCost } from '../../core/split-cost.ts';
import { usd } from '../../core/testing.ts';
import { seedMix } from '../../core/token-mix.ts';
import { assumed, dearest } from './split-picture.ts';

const agentic = { input: 2, cacheRead: 90, cacheWrite: 5, output: 3 };

describe('dearest', () => {
  test('is the kind with most of the bill', () => {
    expect(dearest(splitCost(usd(3, 15), seedMix))?.kind).toBe('output');
    expect(dearest(splitCost(usd(3, 15), agentic))?.kind).toBe('cacheRead');
  });

  test('is none where nothing costs', () => {
    expect(dearest(splitCost(usd(0, 0), seedMix))).toBeUndefined();
  });
});

describe('assumed', () => {
  test('are the kinds in the mix whose price is unknown', () => {
    const price = { ...usd(3, 15), cacheRead: 0.3 };
    expect(assumed(splitCost(price, agentic)).map(({ kind }) => kind)).toEqual(['cacheWrite']);
    expect(assumed(splitCost(price, seedMix))).toEqual([]);
  });
});
