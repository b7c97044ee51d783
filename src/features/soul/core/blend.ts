import type { Locale } from '#platform/i18n/core/locale.ts';
import { fillSlot, renameDraft, writeText } from './builder.ts';
import type { SoulDocument, SoulFragment } from './schema.ts';
import { tokens } from './suggest-words.ts';
import { slotContent } from './to-fragment.ts';

export const blendShares = ['more-a', 'even', 'more-b'] as const;

export type BlendShare = (typeof blendShares)[number];

export interface Blend {
  readonly name: string;
  /** For the role's slot: both cores, then the traits of both in turns. */
  readonly text: string;
}

/** Traits that each role brings; together never more than a voice of the catalogue has. */
const traits: Record<BlendShare, readonly [number, number]> = {
  'more-a': [4, 1],
  even: [2, 2],
  'more-b': [1, 4],
};

const names: Record<Locale, Record<BlendShare, (a: string, b: string) => string>> = {
  en: {
    'more-a': (a, b) => `${a} with the ${b}’s touch`,
    even: (a, b) => `${a} with the ${b}’s voice`,
    'more-b': (a, b) => `${a} with the ${b}’s heart`,
  },
  'zh-CN': {
    'more-a': (a, b) => `${a}，带点${b}的味道`,
    even: (a, b) => `${a}，一半是${b}`,
    'more-b': (a, b) => `${a}，骨子里是${b}`,
  },
};

const seconds: Record<Locale, Record<BlendShare, (title: string) => string>> = {
  en: {
    'more-a': (title) => `Now and then a second voice comes through, the ${title}’s. `,
    even: (title) => `A second voice in you has as much to say, the ${title}’s. `,
    'more-b': (title) => `At heart you are somebody else, the ${title}. `,
  },
  'zh-CN': {
    'more-a': (title) => `你身上偶尔会冒出另一个声音，${title}的。`,
    even: (title) => `你身上还有另一个声音，分量相当，${title}的。`,
    'more-b': (title) => `而骨子里，你是另一个人：${title}。`,
  },
};

const dash = /^- +/;

const partsOf = ({
  content,
}: SoulFragment): { readonly core: string; readonly traits: readonly string[] } => {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return {
    core: lines.filter((line) => !dash.test(line)).join(' '),
    traits: lines.filter((line) => dash.test(line)).map((line) => line.replace(dash, '')),
  };
};

/** Whether two traits say much the same: more than half of the words of the shorter one stand in the other. */
const alike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((trait) => new Set(tokens(trait).map(({ term }) => term)));
  if (!a || !b || a.size === 0 || b.size === 0) return one === other;
  return [...a].filter((term) => b.has(term)).length * 2 > Math.min(a.size, b.size);
};

const interleaved = (a: readonly string[], b: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [a[index], b[index]])
    .flat()
    .filter((trait) => trait !== undefined);

/** Two roles as one; the same roles and share give the same words. */
export const blend = (a: SoulFragment, b: SoulFragment, share: BlendShare, locale: Locale): Blend => {
  const [first, second] = [partsOf(a), partsOf(b)];
  const [ofA, ofB] = traits[share];
  const own = first.traits.slice(0, ofA);
  const other = second.traits.filter((trait) => !own.some((mine) => alike(mine, trait))).slice(0, ofB);
  const core = `${first.core}\n${seconds[locale][share](b.title)}${second.core}`;
  return {
    name: names[locale][share](a.title, b.title),
    text: slotContent(core, interleaved(own, other)),
  };
};

/** The draft with the blend as edited words over the first role; a name that was given stays. */
export const blendInto = (document: SoulDocument, a: SoulFragment, { name, text }: Blend): SoulDocument => {
  const blended = writeText(fillSlot(document, 'main', a), 'mainSlotText', text);
  return document.draft.name.trim() === '' ? renameDraft(blended, name) : blended;
};
