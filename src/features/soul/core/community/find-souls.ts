import type { ShownSoul } from './shown-soul.ts';

export const soulOrders = ['new', 'liked'] as const;

export type SoulOrder = (typeof soulOrders)[number];

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const known = new WeakMap<ShownSoul, string>();

const haystack = (soul: ShownSoul): string => {
  const cached = known.get(soul);
  if (cached !== undefined) return cached;
  const { name, summary, quote, published, text } = soul;
  const folded = fold([name, summary.en, summary['zh-CN'], quote, published?.author, text].join('\n'));
  known.set(soul, folded);
  return folded;
};

const newest = (a: ShownSoul, b: ShownSoul): number =>
  (b.published?.number ?? 0) - (a.published?.number ?? 0);

const likes = ({ published }: ShownSoul): number => published?.likes ?? 0;

/** Souls that hold every word of the query in name, summary, voice, author or text; the newest or the most liked first. */
export const findSouls = (
  souls: readonly ShownSoul[],
  query: string,
  order: SoulOrder,
): readonly ShownSoul[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = souls.filter((soul) => words.every((word) => haystack(soul).includes(word)));
  return found.toSorted((a, b) => (order === 'liked' ? likes(b) - likes(a) : 0) || newest(a, b));
};
