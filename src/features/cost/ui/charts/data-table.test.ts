import { expect, test } from 'vitest';
import { tabSeparated } from './data-table.ts';

test('tabSeparated writes a line a row and the note last', () => {
  const table = {
    head: ['Salary', 'AI'],
    rows: [{ cells: ['¥200,000', '¥574,200'] }, { cells: ['¥400,000', '¥574,200'], note: 'yours' }],
  };
  expect(tabSeparated(table)).toBe('Salary\tAI\n¥200,000\t¥574,200\n¥400,000\t¥574,200\tyours');
});
