import { type Change, changesBetween } from '../diff/changes.ts';
import { type LineEnd, readTogether, type TextLines } from './text-lines.ts';

export type HunkKind =
  | 'same'
  | 'theirs'
  | 'yours'
  /** Both made the same change. */
  | 'both'
  | 'conflict';

/** Lines without their ends. */
export interface Hunk {
  readonly kind: HunkKind;
  readonly base: readonly string[];
  readonly theirs: readonly string[];
  readonly yours: readonly string[];
}

export interface Merge {
  /** In the order of the text, `same` ones included. */
  readonly hunks: readonly Hunk[];
  readonly lineEnd: LineEnd | null;
  readonly marked: boolean;
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly theirs: readonly Change[];
  readonly yours: readonly Change[];
}

/** One line for each: two of these side by side have an order, so they need no conflict. */
const isSwap = ({ before, after }: Change): boolean =>
  before.end > before.start && before.end - before.start === after.end - after.start;

const joins = (region: Region, change: Change): boolean => {
  if (change.before.start !== region.end) return change.before.start < region.end;
  return !(isSwap(change) && [...region.theirs, ...region.yours].every(isSwap));
};

/** Changes of both sides, gathered where they meet. */
const regionsOf = (theirs: readonly Change[], yours: readonly Change[]): readonly Region[] => {
  const all = [
    ...theirs.map((change) => ({ change, side: 'theirs' as const })),
    ...yours.map((change) => ({ change, side: 'yours' as const })),
  ].toSorted(
    (a, b) => a.change.before.start - b.change.before.start || a.change.before.end - b.change.before.end,
  );
  const regions: Region[] = [];
  for (const { change, side } of all) {
    const last = regions.at(-1);
    const open = last !== undefined && joins(last, change) ? last : null;
    if (open !== null) regions.pop();
    const region = open ?? { ...change.before, theirs: [], yours: [] };
    regions.push({
      ...region,
      end: Math.max(region.end, change.before.end),
      [side]: [...region[side], change],
    });
  }
  return regions;
};

/** Where a side stands in its own lines, counted from the changes that it made so far. */
const follower = (lines: readonly string[]) => {
  let shift = 0;
  return {
    take: ({ start, end }: Region, changes: readonly Change[]): readonly string[] => {
      const from = start + shift;
      const last = changes.at(-1);
      if (last !== undefined) shift = last.after.end - last.before.end;
      return lines.slice(from, end + shift);
    },
  };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** Both sides wrote something where nothing was: what they share is settled, and what only one of them has is an addition. */
const sideBySide = (theirs: readonly string[], yours: readonly string[]): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  let at = 0;
  const share = (until: number): void => {
    const lines = theirs.slice(at, until);
    if (lines.length > 0) hunks.push({ kind: 'both', base: [], theirs: lines, yours: lines });
    at = until;
  };
  for (const { before, after } of changesBetween(theirs, yours)) {
    share(before.start);
    at = before.end;
    const [left, right] = [theirs.slice(before.start, before.end), yours.slice(after.start, after.end)];
    const kind = left.length === 0 ? 'yours' : right.length === 0 ? 'theirs' : 'conflict';
    hunks.push({ kind, base: [], theirs: left, yours: right });
  }
  share(theirs.length);
  return hunks;
};

const hunksOf = (
  region: Region,
  base: readonly string[],
  theirs: readonly string[],
  yours: readonly string[],
) => {
  if (region.theirs.length === 0) return [{ kind: 'yours', base, theirs, yours } as const];
  if (region.yours.length === 0) return [{ kind: 'theirs', base, theirs, yours } as const];
  if (base.length === 0) return sideBySide(theirs, yours);
  return [{ kind: isSame(theirs, yours) ? 'both' : 'conflict', base, theirs, yours } as const];
};

const mergeLines = (base: TextLines, theirs: TextLines, yours: TextLines): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  const [left, right] = [follower(theirs.lines), follower(yours.lines)];
  let at = 0;
  const keep = (until: number): void => {
    const lines = base.lines.slice(at, until);
    if (lines.length > 0) hunks.push({ kind: 'same', base: lines, theirs: lines, yours: lines });
    at = until;
  };
  const regions = regionsOf(
    changesBetween(base.lines, theirs.lines),
    changesBetween(base.lines, yours.lines),
  );
  for (const region of regions) {
    keep(region.start);
    at = region.end;
    const old = base.lines.slice(region.start, region.end);
    hunks.push(...hunksOf(region, old, left.take(region, region.theirs), right.take(region, region.yours)));
  }
  keep(base.lines.length);
  return hunks;
};

/** What one side changed wins over what the other left alone. */
const chosen = <T>(base: T, theirs: T, yours: T): T => (yours === base ? theirs : yours);

const lineEndOf = (base: TextLines, theirs: TextLines, yours: TextLines): LineEnd | null => {
  if (yours.lineEnd === null) return theirs.lineEnd ?? base.lineEnd;
  if (theirs.lineEnd === null) return yours.lineEnd;
  return chosen(base.lineEnd ?? theirs.lineEnd, theirs.lineEnd, yours.lineEnd);
};

/**
 * Merges two texts that come from a third, line by line. Changes that meet in the same lines are a conflict; nothing that
 * one side wrote is left out. Line ends, byte order mark and a missing last line end are merged on their own.
 */
export const mergeThree = (base: string, theirs: string, yours: string): Merge => {
  const [o, a, b] = readTogether([base, theirs, yours] as const);
  return {
    hunks: mergeLines(o, a, b),
    lineEnd: lineEndOf(o, a, b),
    marked: chosen(o.marked, a.marked, b.marked),
  };
};

/** Places of the conflicts among the hunks. */
export const conflictsOf = ({ hunks }: Merge): readonly number[] =>
  hunks.flatMap(({ kind }, at) => (kind === 'conflict' ? [at] : []));
