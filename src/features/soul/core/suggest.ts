import type { SoulFragment } from './schema.ts';
import { eachToken, type Token, tokens } from './suggest-words.ts';
import { synonymsOf } from './synonyms.ts';

/** A role and a rule for a task; one of them is `null` where the task says nothing of it. */
export interface Suggestion {
  readonly main: SoulFragment | null;
  readonly rule: SoulFragment | null;
  /** The words of the task that found them, as they were written. */
  readonly matched: readonly string[];
  readonly score: number;
}

interface Hit {
  readonly fragment: SoulFragment;
  readonly score: number;
  readonly by: readonly Token[];
}

interface Posting {
  readonly index: number;
  /** Occurrences, each counted by the weight of its field. */
  readonly weight: number;
  /** Whether it stands in the title, the keywords or the summary. */
  readonly named: boolean;
}

interface SearchIndex {
  readonly fragments: readonly SoulFragment[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly lengths: readonly number[];
  readonly averageLength: number;
}

/** BM25's saturation of repeated words and its share of a text's length. */
const saturation = 1.2;
const lengthShare = 0.4;
const synonymShare = 0.6;
/** A word that names a rule tells little about who should speak. */
const ruleWordShare = 0.4;
const contentWeight = 0.5;

const fields = (fragment: SoulFragment): readonly (readonly [number, string])[] => [
  [5, fragment.title],
  [3, fragment.keywords.join(' ')],
  [2, fragment.summary],
  [contentWeight, fragment.content],
  ...Object.values(fragment.localized).flatMap((other) =>
    other
      ? ([
          [5, other.title],
          [3, other.keywords.join(' ')],
          [2, other.summary],
        ] as const)
      : [],
  ),
];

interface Weight {
  weight: number;
  named: boolean;
}

const weightsOf = (fragment: SoulFragment): ReadonlyMap<string, Weight> => {
  const weights = new Map<string, Weight>();
  for (const [weight, text] of fields(fragment))
    eachToken(text, (term) => {
      const known = weights.get(term);
      if (known) {
        known.weight += weight;
        known.named ||= weight > contentWeight;
      } else weights.set(term, { weight, named: weight > contentWeight });
    });
  return weights;
};

const build = (fragments: readonly SoulFragment[]): SearchIndex => {
  const postings = new Map<string, Posting[]>();
  const lengths = fragments.map((fragment, index) => {
    let length = 0;
    for (const [term, { weight, named }] of weightsOf(fragment)) {
      length += weight;
      const list = postings.get(term);
      if (list) list.push({ index, weight, named });
      else postings.set(term, [{ index, weight, named }]);
    }
    return length;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { fragments, postings, lengths, averageLength: total / Math.max(1, lengths.length) };
};

const built = new WeakMap<readonly SoulFragment[], SearchIndex>();

const indexOf = (fragments: readonly SoulFragment[]): SearchIndex => {
  const known = built.get(fragments) ?? build(fragments);
  built.set(fragments, known);
  return known;
};

interface TermScore {
  readonly score: number;
  readonly named: boolean;
}

/** What one term adds to each fragment that has it. */
const scoresOf = (index: SearchIndex, term: string): readonly (readonly [number, TermScore])[] => {
  const list = index.postings.get(term) ?? [];
  const all = index.fragments.length;
  const rarity = Math.log(1 + (all - list.length + 0.5) / (list.length + 0.5));
  return list.map(({ index: at, weight, named }) => {
    const length = (index.lengths[at] ?? 0) / index.averageLength;
    const damped = saturation * (1 - lengthShare + lengthShare * length);
    return [at, { score: (rarity * weight * (saturation + 1)) / (weight + damped), named }];
  });
};

/** The best of a token's own term and its synonyms, so that a meaning counts once. */
const tokenScores = (index: SearchIndex, { term }: Token): ReadonlyMap<number, TermScore> => {
  const best = new Map<number, TermScore>();
  const take = (word: string, share: number): void => {
    for (const [at, { score, named }] of scoresOf(index, word)) {
      const known = best.get(at);
      best.set(at, {
        score: Math.max(known?.score ?? 0, score * share),
        named: named || (known?.named ?? false),
      });
    }
  };
  take(term, 1);
  for (const other of synonymsOf(term)) take(other, synonymShare);
  return best;
};

/** `shareOf` says how much a word counts; a fragment that no word names is no hit. */
const rank = (
  fragments: readonly SoulFragment[],
  words: readonly Token[],
  shareOf: (word: Token) => number,
): readonly Hit[] => {
  const index = indexOf(fragments);
  const hits = new Map<number, { score: number; named: boolean; by: Token[] }>();
  const seen = new Map<string, ReadonlyMap<number, TermScore>>();
  for (const word of words) {
    const again = seen.has(word.term);
    const scores = seen.get(word.term) ?? tokenScores(index, word);
    seen.set(word.term, scores);
    for (const [at, { score, named }] of scores) {
      const hit = hits.get(at) ?? { score: 0, named: false, by: [] };
      if (!again) hit.score += score * shareOf(word);
      hit.named ||= named;
      hit.by.push(word);
      hits.set(at, hit);
    }
  }
  return [...hits]
    .flatMap(([at, { score, named, by }]) => {
      const fragment = fragments[at];
      return fragment && named ? [{ fragment, score, by }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.fragment.fragmentId < b.fragment.fragmentId ? -1 : 1));
};

/** The matched stretches of the task; neighbors, and pairs of Han characters that overlap, make one. */
const matchedWords = (task: string, by: readonly Token[]): readonly string[] => {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of by.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(task.slice(last.to, from))) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return [...new Set(spans.map(({ from, to }) => task.slice(from, to)))];
};

const grouped = new WeakMap<readonly SoulFragment[], Record<'mains' | 'rules', readonly SoulFragment[]>>();

const groupsOf = (fragments: readonly SoulFragment[]) => {
  const known = grouped.get(fragments) ?? {
    mains: fragments.filter(({ group }) => group !== 'expression-rule'),
    rules: fragments.filter(({ group }) => group === 'expression-rule'),
  };
  grouped.set(fragments, known);
  return known;
};

/** A hit this far below the best one says little. */
const worth = 0.4;

const good = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * worth);

/**
 * Roles and rules for a task described in either language, the best first; no model, no network. Each role is there
 * once, and the rules that fit take turns beside them.
 */
export const suggestSouls = (
  fragments: readonly SoulFragment[],
  task: string,
  most = 5,
): readonly Suggestion[] => {
  const words = tokens(task);
  const { mains, rules } = groupsOf(fragments);
  const ruleHits = good(rank(rules, words, () => 1)).slice(0, 3);
  const ruleTerms = new Set(ruleHits.flatMap(({ by }) => by.map(({ term }) => term)));
  const shareOf = ({ term }: Token): number => (ruleTerms.has(term) ? ruleWordShare : 1);
  const roleHits = good(rank(mains, words, shareOf)).slice(0, most);
  const pair = (main: Hit | null, rule: Hit | null): Suggestion => ({
    main: main?.fragment ?? null,
    rule: rule?.fragment ?? null,
    matched: matchedWords(task, [...(main?.by ?? []), ...(rule?.by ?? [])]),
    score: (main?.score ?? 0) + (rule?.score ?? 0),
  });
  if (roleHits.length === 0) return ruleHits.map((rule) => pair(null, rule));
  const rounds = Math.max(1, ruleHits.length);
  return Array.from({ length: rounds }, (_, round) =>
    roleHits.map((main, index) => pair(main, ruleHits[(index + round) % rounds] ?? null)),
  )
    .flat()
    .slice(0, most);
};
