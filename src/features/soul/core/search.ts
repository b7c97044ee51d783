import type { SoulFragment } from './schema.ts';

/** Text in which only the case of letters can differ: ASCII, quotes and dashes, Han and its punctuation. */
const plain = /^[\x20-\x7e\n\u2010-\u2027\u3001-\u3017\u4e00-\u9fff]*$/;

const fold = (text: string): string =>
  (plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

interface Found {
  readonly titles: readonly string[];
  readonly keywords: string;
  readonly summaries: string;
  /** All of it, so that most fragments are passed over by one look. */
  readonly all: string;
}

const known = new WeakMap<SoulFragment, Found>();

const foundBy = (fragment: SoulFragment): Found => {
  const cached = known.get(fragment);
  if (cached) return cached;
  const languages = [fragment, ...Object.values(fragment.localized)].flatMap((one) => (one ? [one] : []));
  const titles = languages.map(({ title }) => fold(title));
  const keywords = fold(languages.flatMap((one) => one.keywords).join('\n'));
  const summaries = fold(languages.map(({ summary }) => summary).join('\n'));
  const found = { titles, keywords, summaries, all: [...titles, keywords, summaries].join('\n') };
  known.set(fragment, found);
  return found;
};

/** Reads the fragments for searches to come, so that the first letter is answered as fast as the next. */
export const prepareSearch = (fragments: readonly SoulFragment[]): void => {
  for (const fragment of fragments) foundBy(fragment);
};

/** Where a word is found, the best place first: 4 for the start of a title, 1 for a summary. */
const rank = ({ titles, keywords }: Found, word: string): number => {
  if (titles.some((title) => title.startsWith(word))) return 4;
  if (titles.some((title) => title.includes(word))) return 3;
  return keywords.includes(word) ? 2 : 1;
};

/**
 * Fragments whose title, summary or keywords, in any language, hold every word of the query: those with the words in the
 * better place first, else in their own order.
 */
export const searchFragments = (
  fragments: readonly SoulFragment[],
  query: string,
): readonly SoulFragment[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return fragments;
  return fragments
    .flatMap((fragment) => {
      const found = foundBy(fragment);
      if (!words.every((word) => found.all.includes(word))) return [];
      return [{ fragment, score: words.reduce((sum, word) => sum + rank(found, word), 0) }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ fragment }) => fragment);
};
