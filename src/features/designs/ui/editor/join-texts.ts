import { conflictsOf, mergeThree } from '../../core/merge/merge.ts';
import { type Choice, resolve } from '../../core/merge/resolve.ts';

export interface Joined {
  readonly text: string;
  /** Some lines were changed on both sides: both versions stand in the text. */
  readonly differed: boolean;
}

/** Two texts of one draft from one base: their lines joined, both where they differ. */
export const joinTexts = (base: string, theirs: string, yours: string): Joined => {
  const merge = mergeThree(base, theirs, yours);
  const open = conflictsOf(merge);
  const choices = new Map(open.map((index): [number, Choice] => [index, 'both']));
  return { text: resolve(merge, choices).text, differed: open.length > 0 };
};
