import { describe, expect, test } from 'vitest';
import { exampleRates } from '../../core/testing.ts';
import { priceCells } from './price-cells.ts';

const mix = { input: 1, cacheRead: 92, cacheWrite: 6, output: 1 };
const drawing = { locale: 'en', rates: exampleRates, mix } as const;
const column = (cells: ReturnType<typeof priceCells>, name: string) =>
  cells.find((cell) => cell.column === name);

describe('priceCells', () => {
  const yuan = priceCells({ in: 8, out: 28, cacheRead: 2, cacheWrite: null }, 'CNY', drawing);

  test('keeps a price in its own currency, and a blended one in dollars too', () => {
    expect(column(yuan, 'in')).toMatchObject({ text: '¥8.00', inDollars: null });
    expect(column(yuan, 'seed')).toMatchObject({ text: '¥13.00', inDollars: '$1.793' });
  });

  test('has no number for an unknown price', () => {
    expect(column(yuan, 'cacheWrite')).toMatchObject({ text: null, dollars: null });
  });

  test('says where a blended price stands on an unknown one', () => {
    expect(column(yuan, 'mixed')?.assumed).toBe(true);
    expect(column(yuan, 'seed')?.assumed).toBe(false);
  });

  test('shows a price of 0 as 0', () => {
    const free = priceCells({ in: 1, out: 4, cacheRead: 0, cacheWrite: 0 }, 'USD', drawing);
    expect(column(free, 'cacheRead')).toMatchObject({ text: '$0.00', dollars: 0 });
  });
});
