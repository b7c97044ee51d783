import { type ILCSResult, LCS } from 'node-diff3';

/** A stretch of lines, zero-based, without its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `before` gave way to `after`; one of the two may be empty. */
export interface Change {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** A line that both lists have, by its place in each. */
type Match = readonly [before: number, after: number];

/** The library takes cubic time where many lines are alike; larger stretches without a line of their own count as one change. */
const mostComparisons = 40_000;
/** Beyond this a hostile text would hold up the page. */
const mostAnchorComparisons = 100_000_000;
const deepest = 40;

const lengthOf = ({ start, end }: Stretch): number => end - start;

const matches = (before: readonly string[], after: readonly string[]): readonly Match[] => {
  const found: Match[] = [];
  let last: ILCSResult | null = LCS([...before], [...after]);
  for (; last !== null && last.buffer1index >= 0; last = last.chain)
    found.push([last.buffer1index, last.buffer2index]);
  return found.reverse();
};

/** Places of the lines that stand in a stretch only once. */
const singles = (lines: readonly string[], { start, end }: Stretch): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  }
  for (const line of repeated) places.delete(line);
  return places;
};

/** Lines that both stretches have once, as far as they keep their order: what people would hold on to. */
const anchors = (before: readonly string[], after: readonly string[], change: Change): readonly Match[] => {
  const [old, young] = [singles(before, change.before), singles(after, change.after)];
  const left = [...old].filter(([line]) => young.has(line));
  const right = [...young].filter(([line]) => old.has(line));
  if (left.length * right.length > mostAnchorComparisons) return [];
  const names = (places: typeof left) => places.map(([line]) => line);
  return matches(names(left), names(right)).map(([a, b]) => [left[a]?.[1] ?? 0, right[b]?.[1] ?? 0]);
};

const commonLines = (
  before: readonly string[],
  after: readonly string[],
  change: Change,
): readonly Match[] => {
  if (lengthOf(change.before) * lengthOf(change.after) > mostComparisons) return [];
  const [from, to] = [change.before.start, change.after.start];
  return matches(before.slice(from, change.before.end), after.slice(to, change.after.end)).map(([a, b]) => [
    a + from,
    b + to,
  ]);
};

/** A change without the lines that its two sides begin and end with. */
const trimmed = (before: readonly string[], after: readonly string[], change: Change): Change => {
  let [from, to] = [change.before.start, change.after.start];
  let [end, until] = [change.before.end, change.after.end];
  while (from < end && to < until && before[from] === after[to]) {
    from += 1;
    to += 1;
  }
  while (from < end && to < until && before[end - 1] === after[until - 1]) {
    end -= 1;
    until -= 1;
  }
  return { before: { start: from, end }, after: { start: to, end: until } };
};

const between = (matched: readonly Match[], change: Change): readonly Change[] => {
  const ends = [...matched, [change.before.end, change.after.end] as const];
  let [from, to] = [change.before.start, change.after.start];
  return ends.map(([end, until]) => {
    const gap = { before: { start: from, end }, after: { start: to, end: until } };
    [from, to] = [end + 1, until + 1];
    return gap;
  });
};

const refined = (
  before: readonly string[],
  after: readonly string[],
  whole: Change,
  depth: number,
): readonly Change[] => {
  const change = trimmed(before, after, whole);
  const [old, young] = [lengthOf(change.before), lengthOf(change.after)];
  if (old === 0 && young === 0) return [];
  if (old === 0 || young === 0 || depth > deepest) return [change];
  const held = anchors(before, after, change);
  const matched = held.length > 0 ? held : commonLines(before, after, change);
  if (matched.length === 0) return [change];
  return between(matched, change).flatMap((gap) => refined(before, after, gap, depth + 1));
};

/** What changed between two lists of lines, in order; two changes never touch. */
export const changesBetween = (before: readonly string[], after: readonly string[]): readonly Change[] =>
  refined(
    before,
    after,
    { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } },
    0,
  );
