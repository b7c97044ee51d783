export interface SingleChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The one change between two texts that leaves what they start and end with alone; null where they are equal. */
export const singleChange = (before: string, after: string): SingleChange | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
};
