import type { Hunk, Merge } from './merge.ts';
import { written } from './text-lines.ts';

/** `both`: theirs, then yours. `base`: as it was before either of them. */
export type Choice = 'theirs' | 'yours' | 'both' | 'base';

export interface Resolved {
  readonly text: string;
  /** Places of the conflicts that nobody decided; they stand in the text between marks. */
  readonly open: readonly number[];
}

export const marks = {
  theirs: '<<<<<<< theirs',
  before: '||||||| before',
  between: '=======',
  yours: '>>>>>>> yours',
} as const;

const decided = (hunk: Hunk, choice: Choice): readonly string[] =>
  choice === 'both' ? [...hunk.theirs, ...hunk.yours] : hunk[choice];

const marked = ({ theirs, base, yours }: Hunk): readonly string[] => [
  marks.theirs,
  ...theirs,
  marks.before,
  ...base,
  marks.between,
  ...yours,
  marks.yours,
];

const linesOf = (hunk: Hunk, choice: Choice | undefined): readonly string[] => {
  switch (hunk.kind) {
    case 'same':
      return hunk.base;
    case 'theirs':
    case 'both':
      return hunk.theirs;
    case 'yours':
      return hunk.yours;
    case 'conflict':
      return choice === undefined ? marked(hunk) : decided(hunk, choice);
  }
};

/** The merged text; `choices` decide conflicts by their place among the hunks. */
export const resolve = (merge: Merge, choices: ReadonlyMap<number, Choice> = new Map()): Resolved => {
  const { hunks, lineEnd, marked: byteOrderMark } = merge;
  const lines = hunks.flatMap((hunk, at) => linesOf(hunk, choices.get(at)));
  return {
    text: written({ lines, lineEnd, marked: byteOrderMark }),
    open: hunks.flatMap(({ kind }, at) => (kind === 'conflict' && !choices.has(at) ? [at] : [])),
  };
};

/** Whether marks of a conflict are left; a lone `=======` may underline a heading and says nothing. */
export const hasMarkers = (text: string): boolean =>
  /^(?:<{7} theirs|\|{7} before|>{7} yours)\r?$/m.test(text);
