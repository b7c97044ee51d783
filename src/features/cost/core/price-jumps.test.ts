import { describe, expect, test } from 'vitest';
import { priceJumps } from './price-jumps.ts';
import type { PriceRow } from './schema.ts';

const row = (changes: Partial<PriceRow> = {}): PriceRow => ({
  id: 'gpt-6-sol',
  provider: 'openai',
  name: 'GPT-6 Sol',
  currency: 'USD',
  in: 2,
  out: 10,
  cacheRead: null,
  cacheWrite: null,
  basis: 'flat',
  validFrom: null,
  source: 'https://example.com/',
  checkedOn: '2026-09-23',
  featured: false,
  ...changes,
});

describe('priceJumps', () => {
  test('half more or half less is no jump', () => {
    expect(priceJumps([row()], [row({ in: 3, out: 5 })])).toEqual([]);
  });

  test.each([{ in: 3.1 }, { out: 4.9 }])('more than half is one', (changes) => {
    expect(priceJumps([row()], [row(changes)])).toHaveLength(1);
  });

  test('a new model is no jump', () => {
    expect(priceJumps([], [row()])).toEqual([]);
  });
});
