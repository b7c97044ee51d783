export interface DataRow {
  /** As shown; the first one names the row. */
  readonly cells: readonly string[];
  /** What is special about the row. */
  readonly note?: string;
}

/** The numbers behind a picture, as they are written. */
export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly DataRow[];
}

/** For a spreadsheet: a line a row, a tab between cells, the note after the last one. */
export function tabSeparated({ head, rows }: DataTable): string {
  const lines = [head, ...rows.map(({ cells, note }) => (note ? [...cells, note] : cells))];
  return lines.map((cells) => cells.join('\t')).join('\n');
}
