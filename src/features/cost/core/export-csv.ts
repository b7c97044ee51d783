import { csvFormatRows } from 'd3-dsv';

/** `null` is an empty cell. */
export type Cell = string | number | null;

/** Spreadsheets tell UTF-8 by it. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula, in the narrow and the wide forms of the signs. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '∞';
  return formula.test(cell) ? `'${cell}` : cell;
}

/** A CSV file for spreadsheets: numbers as they are, and texts that nothing takes for a formula. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `${BYTE_ORDER_MARK}${csvFormatRows(rows.map((row) => row.map(written)))}\n`;
