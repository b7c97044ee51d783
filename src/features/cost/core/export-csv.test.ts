import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './export-csv.ts';

const body = (csv: string) => csv.slice(1).trimEnd();

describe('toCsv', () => {
  test('begins with the mark by which spreadsheets tell UTF-8', () => {
    expect(toCsv([['城市', '上海']])).toBe('\ufeff城市,上海\n');
  });

  test.each([
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("x")',
  ])('keeps %j from being taken for a formula', (text) => {
    expect(csvParseRows(body(toCsv([[text, 'x']])))[0]?.[0]).toBe(`'${text}`);
  });

  test('leaves numbers numbers, also those below 0, and has a sign for what has no end', () => {
    expect(body(toCsv([[1234.5, -3, 1e21, Number.POSITIVE_INFINITY, null]]))).toBe('1234.5,-3,1e+21,∞,');
  });

  test('holds every text in its own cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const cells = csvParseRows(toCsv([...rows, ['end', 'end']]).slice(1));
        expect(cells.slice(0, rows.length).map((row) => row.length)).toEqual(rows.map(() => 2));
        for (const text of cells.flat()) expect(text).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
