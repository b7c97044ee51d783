import type { Edit } from './word-diff.ts';

/** A stretch of a line; `at` is its offset in the whole text. */
export interface Run {
  readonly at: number;
  readonly text: string;
  readonly edited: boolean;
}

export interface ProseLine {
  /** Offset of the line in the whole text, its dash included. */
  readonly at: number;
  readonly runs: readonly Run[];
}

export interface ProseBlock {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly ProseLine[];
}

const runsOf = (text: string, from: number, to: number, edits: readonly Edit[]): Run[] => {
  const runs: Run[] = [];
  let at = from;
  const push = (end: number, edited: boolean): void => {
    if (end > at) runs.push({ at, text: text.slice(at, end), edited });
    at = Math.max(at, end);
  };
  for (const edit of edits) {
    if (edit.to <= at || edit.from >= to) continue;
    push(Math.min(edit.from, to), false);
    push(Math.min(edit.to, to), true);
  }
  push(to, false);
  return runs;
};

/** Splits a slot's text into paragraphs and lists ("- " at a line's start), with the edited stretches marked. */
export const proseBlocks = (text: string, edits: readonly Edit[]): readonly ProseBlock[] => {
  const blocks: { kind: ProseBlock['kind']; lines: ProseLine[] }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const dash = /^- +/.exec(line)?.[0].length ?? 0;
    const kind = dash > 0 ? 'list' : 'paragraph';
    if (line.trim() !== '') {
      const made = { at, runs: runsOf(text, at + dash, at + line.length, edits) };
      const last = blocks.at(-1);
      if (kind === 'list' && last?.kind === 'list') last.lines.push(made);
      else blocks.push({ kind, lines: [made] });
    }
    at += line.length + 1;
  }
  return blocks;
};
