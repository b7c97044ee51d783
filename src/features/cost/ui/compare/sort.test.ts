import { describe, expect, test } from 'vitest';
import { comparison } from '../../core/comparison.ts';
import { exampleRates, exampleWork, priceRow } from '../../core/testing.ts';
import { type ColumnId, columnIds } from './columns.ts';
import { byPrice, nextSorting, sortCompared } from './sort.ts';

const models = [
  priceRow({ id: 'dear', name: 'Model 10', provider: 'b', in: 10, out: 50, cacheRead: 1, context: 1e6 }),
  priceRow({ id: 'yuan', name: 'Model 9', provider: 'c', currency: 'CNY', in: 7.25, out: 29, cacheRead: 2 }),
  priceRow({ id: 'bare', name: 'model 2', provider: 'a', in: 2, out: 8, cacheRead: null, context: null }),
];
const compared = comparison(exampleWork(), models, { longShare: 0, peakShare: 0 });
const aids = {
  rates: exampleRates,
  providerName: (id: string) => id.toUpperCase(),
  compareText: new Intl.Collator('en', { numeric: true }).compare,
};
const order = (column: ColumnId, descending: boolean, list = compared) =>
  sortCompared(list, { column, descending }, aids).map(({ model }) => model.id);

describe('sortCompared', () => {
  test('leaves the cheapest first as it comes', () => {
    expect(sortCompared(compared, byPrice, aids)).toEqual(compared);
  });

  test('puts prices of two currencies in order by the rates', () => {
    expect(order('in', false)).toEqual(['yuan', 'bare', 'dear']);
    expect(order('in', true)).toEqual(['dear', 'bare', 'yuan']);
  });

  test.each(['cacheRead', 'context'] as const)(
    'what is unknown comes last by %s, either way round',
    (column) => {
      expect(order(column, false).at(-1)).toBe('bare');
      expect(order(column, true).at(-1)).toBe('bare');
    },
  );

  test('numbers in names count as numbers', () => {
    expect(order('model', false)).toEqual(['bare', 'yuan', 'dear']);
  });

  test('ties stay in the order they came in', () => {
    const idle = comparison(exampleWork({ tokensM: 0 }), models, { longShare: 0, peakShare: 0 });
    expect(order('year', true, idle)).toEqual(idle.map(({ model }) => model.id));
  });

  test.each(columnIds)('by %s it holds every model once', (column) => {
    expect(order(column, true).toSorted()).toEqual(['bare', 'dear', 'yuan']);
  });
});

describe('nextSorting', () => {
  test('starts with the cheapest or the most, then turns round', () => {
    expect(nextSorting(byPrice, 'in')).toEqual({ column: 'in', descending: false });
    expect(nextSorting(byPrice, 'context')).toEqual({ column: 'context', descending: true });
    expect(nextSorting(byPrice, 'year')).toEqual({ column: 'year', descending: true });
  });
});
