import type { SoulFragment } from './schema.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const known = new WeakMap<SoulFragment, string>();

const haystack = (fragment: SoulFragment): string => {
  const cached = known.get(fragment);
  if (cached !== undefined) return cached;
  const words = [fragment, ...Object.values(fragment.localized)].flatMap((one) =>
    one ? [one.title, one.summary, ...one.keywords] : [],
  );
  const folded = fold(words.join('\n'));
  known.set(fragment, folded);
  return folded;
};

/** Fragments whose title, summary or keywords, in any language, hold every word of the query. */
export const searchFragments = (
  fragments: readonly SoulFragment[],
  query: string,
): readonly SoulFragment[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? fragments
    : fragments.filter((fragment) => words.every((word) => haystack(fragment).includes(word)));
};
