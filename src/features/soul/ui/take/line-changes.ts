import { type Edit, wordDiff } from '../../core/word-diff.ts';

/** What a file becomes: the lines that stay before and after the ones that change, and these with their phrases marked. */
export interface LineChanges {
  readonly before: number;
  readonly after: number;
  readonly removed: MarkedText;
  readonly added: MarkedText;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Edit[];
}

const sameAtStart = (a: readonly string[], b: readonly string[], most: number): number => {
  const differs = a.slice(0, most).findIndex((line, index) => line !== b[index]);
  return differs === -1 ? Math.min(a.length, most) : differs;
};

/** A line break ends a line, so after the last one there is no further line. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

/** Compares two files line by line from both ends; `null` where they are the same. */
export const lineChanges = (existing: string, merged: string): LineChanges | null => {
  if (existing === merged) return null;
  const was = linesOf(existing);
  const is = linesOf(merged);
  const before = sameAtStart(was, is, Math.min(was.length, is.length));
  const after = sameAtStart(was.toReversed(), is.toReversed(), Math.min(was.length, is.length) - before);
  const removed = was.slice(before, was.length - after).join('\n');
  const added = is.slice(before, is.length - after).join('\n');
  const both = removed !== '' && added !== '';
  return {
    before,
    after,
    removed: { text: removed, marks: both ? wordDiff(added, removed) : [] },
    added: { text: added, marks: both ? wordDiff(removed, added) : [] },
  };
};

export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut at its marks, in order; joined, the pieces are the text. */
export const pieces = ({ text, marks }: MarkedText): readonly Piece[] => {
  const cuts: Piece[] = [];
  let at = 0;
  const push = (to: number, marked: boolean): void => {
    if (to > at) cuts.push({ at, text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const { from, to } of marks) {
    push(from, false);
    push(to, true);
  }
  push(text.length, false);
  return cuts;
};
