/** One-based, as editors and compilers count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** UTF-16 offsets in the text, the end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where something stands: for a person, and for whoever edits the text. */
export interface Place {
  readonly position: Position;
  readonly span: Span;
}

export const fileStart: Place = { position: { line: 1, column: 1 }, span: { from: 0, to: 0 } };

/** Turns offsets into positions; the lines are found once. */
export const positionsOf = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

/** Turns a start and an end into a place. */
export type PlaceAt = (from: number, to: number) => Place;

export const placesBy =
  (positionAt: (offset: number) => Position): PlaceAt =>
  (from, to) => ({ position: positionAt(from), span: { from, to } });
