import { type Edit, hunksOf, joinPhrases, wordTokens } from './word-diff.ts';

/** Two texts side by side: the phrases that only `left` has, and those that only `right` has. */
export interface WordChanges {
  readonly left: readonly Edit[];
  readonly right: readonly Edit[];
}

const phrasesIn = (text: string, edits: readonly Edit[]): readonly Edit[] =>
  joinPhrases(
    edits.filter(({ from, to }) => to > from),
    text,
  );

/** Where two texts part, seen from both; nothing is marked in a text that only lacks words. */
export const wordChanges = (left: string, right: string): WordChanges => {
  const hunks = hunksOf(left, right);
  return {
    left: phrasesIn(
      left,
      hunks.map(({ original }) => original),
    ),
    right: phrasesIn(
      right,
      hunks.map(({ edited }) => edited),
    ),
  };
};

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** How many words the stretches hold, all of the text unless told otherwise; a Han character counts as one. */
export const wordsIn = (text: string, edits: readonly Edit[] = [{ from: 0, to: text.length }]): number =>
  edits.reduce((sum, { from, to }) => {
    const tokens = text.slice(from, to).match(wordTokens) ?? [];
    return sum + tokens.filter(isWord).length;
  }, 0);
