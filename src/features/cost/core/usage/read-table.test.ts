import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseUsage } from './parse-usage.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../../tests/fixtures/ccusage/${name}`, import.meta.url), 'utf8');

const wide = fixture('daily.txt');
const tokens = { input: 88_000, cacheRead: 21_657_000, cacheWrite: 740_900, output: 21_515 };

describe('readTable', () => {
  test('days, total and cost of the table that ccusage draws', () => {
    expect(parseUsage(wide)).toEqual({
      ok: true,
      value: {
        kind: 'daily',
        days: 4,
        from: '2026-09-14',
        to: '2026-09-17',
        tokens,
        models: [],
        cost: 10.71,
      },
    });
  });

  test('without its total the days are added up', () => {
    const text = wide
      .split('\n')
      .filter((line) => !line.includes('Total  '))
      .join('\n');
    expect(parseUsage(text)).toMatchObject({ ok: true, value: { tokens, cost: null } });
  });

  test('columns or digits that the terminal left out are not guessed', () => {
    expect(parseUsage(fixture('compact.txt'))).toEqual({ ok: false, error: { kind: 'cut-table' } });
    expect(parseUsage(fixture('narrow.txt'))).toEqual({ ok: false, error: { kind: 'cut-table' } });
  });

  test('a cell that is no number is named by its row and column', () => {
    expect(parseUsage(wide.replace('13,900 ', 'lots   '))).toEqual({
      ok: false,
      error: { kind: 'field', path: '2026-09-16: Input', problem: 'not-a-number' },
    });
  });

  test('a total that is not the sum is refused', () => {
    expect(parseUsage(wide.replace('21,515', '21,516'))).toEqual({
      ok: false,
      error: { kind: 'contradiction', path: 'Total: Output', stated: 21_516, summed: 21_515 },
    });
  });

  test('another table is not recognized', () => {
    expect(parseUsage('│ Name │ Size │\n│ a    │ 1    │')).toEqual({
      ok: false,
      error: { kind: 'unrecognized' },
    });
  });
});
