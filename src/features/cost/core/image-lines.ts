/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string;
  /** Filled in by the visitor; underlined, and not broken. */
  readonly blank: boolean;
}

export interface PlacedRun extends Run {
  /** From the left edge of the line. */
  readonly x: number;
  readonly width: number;
}

export type Line = readonly PlacedRun[];

/** May begin no line, so that it stays with what is before it. */
const closing = /^[,.;:!?，。、；：！？）」』”’]+/;

/** Han characters, kana and full-width signs: a line may end after each of them. */
const piece =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g;

const pieces = ({ text, blank }: Run): readonly Run[] =>
  blank ? [{ text, blank }] : (text.match(piece) ?? []).map((one) => ({ text: one, blank }));

/** Groups of pieces between which a line may end. */
function unbreakable(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const one of runs.flatMap(pieces)) {
    const before = groups.at(-1);
    if (before && closing.test(one.text)) before.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Sets runs into lines of a width, as measured by `measure`; spaces at the ends of lines are let go. */
export function imageLines(
  runs: readonly Run[],
  width: number,
  measure: (run: Run) => number,
): readonly Line[] {
  const lines: PlacedRun[][] = [[]];
  let x = 0;
  for (const group of unbreakable(runs)) {
    const visible = group.map((run, index) =>
      index === group.length - 1 ? { ...run, text: run.text.trimEnd() } : run,
    );
    const needed = visible.reduce((sum, run) => sum + measure(run), 0);
    if (x > 0 && x + needed > width) {
      lines.push([]);
      x = 0;
    }
    for (const run of group) {
      if (x === 0 && run.text.trim() === '') continue;
      const placed = { ...run, x, width: measure(run) };
      lines.at(-1)?.push(placed);
      x += placed.width;
    }
  }
  return lines;
}
