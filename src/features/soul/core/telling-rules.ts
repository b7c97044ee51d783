import type { SoulFragment } from './schema.ts';

/** Few words, questions, a diary, a group chat: four rules that no one takes for each other, by their numbers. */
const telling = [2, 3, 9, 14];

const shownFirst = 4;

/** The rules to begin a comparison with: the draft's own, then telling ones. */
export const tellingRules = (
  rules: readonly SoulFragment[],
  current: string | null,
): readonly SoulFragment[] =>
  [
    ...rules.filter(({ fragmentId }) => fragmentId === current),
    ...telling.flatMap((number) =>
      rules.filter(({ fragmentId, meta }) => meta.index === number && fragmentId !== current),
    ),
  ].slice(0, shownFirst);
