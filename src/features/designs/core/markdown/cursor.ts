/** A place in one line of Markdown; tabs reach to the next column that four divides. */
export interface Cursor {
  readonly line: string;
  at: number;
  column: number;
  /** Whether only a part of the tab at hand has been taken. */
  inTab: boolean;
}

export const cursorOn = (line: string): Cursor => ({ line, at: 0, column: 0, inTab: false });

export interface Ahead {
  /** Where the next character that is no white space stands. */
  readonly at: number;
  /** Columns of white space before it. */
  readonly indent: number;
  readonly blank: boolean;
}

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\t';

export const look = ({ line, at, column }: Cursor): Ahead => {
  let next = at;
  let to = column;
  while (isSpace(line[next])) {
    to += line[next] === '\t' ? 4 - (to % 4) : 1;
    next += 1;
  }
  return { at: next, indent: to - column, blank: next >= line.length };
};

/** Goes on by so many columns of white space, also into the middle of a tab. */
export const skipColumns = (cursor: Cursor, columns: number): void => {
  let left = columns;
  while (left > 0 && isSpace(cursor.line[cursor.at])) {
    const width = cursor.line[cursor.at] === '\t' ? 4 - (cursor.column % 4) : 1;
    cursor.inTab = width > left;
    cursor.column += Math.min(width, left);
    if (!cursor.inTab) cursor.at += 1;
    left -= width;
  }
};

export const skipSpace = (cursor: Cursor): void => skipColumns(cursor, look(cursor).indent);

/** Goes on by so many characters that are no white space. */
export const skipMarks = (cursor: Cursor, count: number): void => {
  cursor.at += count;
  cursor.column += count;
  cursor.inTab = false;
};
