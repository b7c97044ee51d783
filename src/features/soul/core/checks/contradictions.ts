import type { Locale } from '#platform/i18n/core/locale.ts';
import { appendSentence } from './append-sentence.ts';
import type { Check, Checked, Detail, Finding, Fix, Part, Span } from './finding.ts';
import { folded } from './folded.ts';
import { languageOf } from './language-of.ts';
import { sentenceLimit } from './sentence-limit.ts';
import { sentences, withoutSentences } from './sentences.ts';
import {
  asks,
  detailed,
  emoji,
  exemptsCode,
  languages,
  neverAsks,
  noEmoji,
  quotesCode,
  type Stance,
  short,
  takes,
  whenAsked,
} from './stances.ts';

interface Said {
  readonly part: Part;
  readonly span: Span;
  /** As it is written. */
  readonly words: string;
  /** As the stances read it. */
  readonly plain: string;
}

type CollisionTag =
  | 'short-and-quotes'
  | 'short-and-detailed'
  | 'questions-and-none'
  | 'emoji-and-none'
  | 'two-languages';

interface Collision {
  readonly tag: CollisionTag;
  readonly one: Stance;
  readonly other: Stance;
  /** A sentence anywhere in the soul that settles it, and how one is written. */
  readonly settled?: { readonly by: Stance; readonly fix: 'exempt-code' | 'detail-when-asked' };
}

const languagePairs: readonly Collision[] = languages.flatMap((one, index) =>
  languages.slice(index + 1).map((other) => ({ tag: 'two-languages', one, other }) as const),
);

const collisions: readonly Collision[] = [
  {
    tag: 'short-and-quotes',
    one: short,
    other: quotesCode,
    settled: { by: exemptsCode, fix: 'exempt-code' },
  },
  {
    tag: 'short-and-detailed',
    one: short,
    other: detailed,
    settled: { by: whenAsked, fix: 'detail-when-asked' },
  },
  { tag: 'questions-and-none', one: asks, other: neverAsks },
  { tag: 'emoji-and-none', one: emoji, other: noEmoji },
  ...languagePairs,
];

/** What the fixes write; it is read by the very stances that settle a collision. */
const settling: Record<NonNullable<Collision['settled']>['fix'], Record<Locale, string>> = {
  'exempt-code': {
    en: 'Quoted code does not count toward the limit.',
    'zh-CN': '引用的代码不计字数。',
  },
  'detail-when-asked': {
    en: 'Go into detail only when asked.',
    'zh-CN': '被问到再展开细说。',
  },
};

const saidIn = ({ parts }: Checked): readonly Said[] =>
  parts.flatMap(({ part, text }) =>
    sentences(text).map((span) => {
      const words = text.slice(span.from, span.to);
      return { part, span, words, plain: folded(words).text };
    }),
  );

/** The visitor's own words give way first, then the role: a rule was chosen for how it speaks. */
const yields: Record<Part, number> = { custom: 0, text: 1, main: 2, rule: 3 };

const byPart = (a: Said, b: Said): number => yields[a.part] - yields[b.part];

const textOf = ({ parts }: Checked, part: Part): string =>
  parts.find((candidate) => candidate.part === part)?.text ?? '';

const settle = (soul: Checked, id: 'exempt-code' | 'detail-when-asked', near: Said): Fix => {
  const part = near.part === 'text' ? 'text' : 'custom';
  const text = textOf(soul, part);
  const locale = languageOf(text) ?? languageOf(near.words) ?? 'en';
  return { id, part, text: appendSentence(text, settling[id][locale]) };
};

const drop = (soul: Checked, said: readonly Said[], stance: Stance, part: Part): Fix => ({
  id: 'drop-line',
  part,
  text: withoutSentences(
    textOf(soul, part),
    said.filter((one) => one.part === part && takes(stance, one.plain)).map(({ span }) => span),
  ),
});

const detailOf = (tag: CollisionTag, said: Said, against: Said): Detail => {
  const both = { said: said.words, against: { part: against.part, span: against.span, said: against.words } };
  return tag === 'short-and-quotes'
    ? { tag, ...both, limit: sentenceLimit(against.plain) }
    : { tag, ...both };
};

const collide = (soul: Checked, said: readonly Said[], collision: Collision): readonly Finding[] => {
  const { tag, one, other, settled } = collision;
  if (settled && said.some(({ plain }) => takes(settled.by, plain))) return [];
  const ones = said.filter(({ plain }) => takes(one, plain)).toSorted(byPart);
  const others = said.filter(({ plain }) => takes(other, plain)).toSorted(byPart);
  const [mine, theirs] = [ones[0], others.find((candidate) => candidate !== ones[0]) ?? others[0]];
  if (!mine || !theirs || mine === theirs) return [];
  const otherYields = settled !== undefined || byPart(theirs, mine) <= 0;
  const [near, against] = otherYields ? [theirs, mine] : [mine, theirs];
  return [
    {
      rule: 'contradictions',
      severity: 'warning',
      part: near.part,
      span: near.span,
      detail: detailOf(tag, near, against),
      fix: settled ? settle(soul, settled.fix, near) : drop(soul, said, otherYields ? other : one, near.part),
    },
  ];
};

/** Sentences that cannot both be kept: the model would keep whichever it likes. */
export const checkContradictions: Check = (soul) => {
  const said = saidIn(soul);
  const found = collisions.flatMap((collision) => collide(soul, said, collision));
  return found.filter(
    ({ part, detail }, index) =>
      found.findIndex((first) => first.part === part && first.detail.tag === detail.tag) === index,
  );
};
