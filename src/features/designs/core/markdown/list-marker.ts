import { type Ahead, type Cursor, look } from './cursor.ts';

export interface ListMarker {
  /** Characters of the marker itself. */
  readonly length: number;
  /** Columns by which the item's lines are set in, from where the line starts. */
  readonly indent: number;
  /** Columns of white space that belong to the marker. */
  readonly space: number;
  /** Whether nothing follows it. */
  readonly empty: boolean;
}

const marker = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** The marker of a list item; a paragraph is broken only by one that has text and starts with 1. */
export const listMarkerAt = (cursor: Cursor, ahead: Ahead, inParagraph: boolean): ListMarker | null => {
  const found = marker.exec(cursor.line.slice(ahead.at));
  if (found === null) return null;
  const { length } = found[0];
  const after = look({
    line: cursor.line,
    at: ahead.at + length,
    column: cursor.column + ahead.indent + length,
    inTab: false,
  });
  if (inParagraph && (after.blank || (found[1] !== undefined && Number(found[1]) !== 1))) return null;
  const space = after.blank || after.indent > 4 ? 1 : after.indent;
  return { length, indent: ahead.indent + length + space, space, empty: after.blank };
};
