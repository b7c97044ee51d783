import { fragmentIn } from './builder.ts';
import type { Slot } from './compile.ts';
import type { SoulDocument } from './schema.ts';
import { type WordChanges, wordChanges, wordsIn } from './word-changes.ts';

export type SoulPart = Slot | 'custom';

/** How a part differs between two souls: nowhere, in words of one voice, by another voice, or by one side having none. */
export type PartDifference =
  | { readonly kind: 'same' }
  /** `leftWords` and `rightWords` count what only that side has; both are 0 where only marks or blanks differ. */
  | {
      readonly kind: 'words';
      readonly changes: WordChanges;
      readonly leftWords: number;
      readonly rightWords: number;
    }
  | { readonly kind: 'another' }
  | { readonly kind: 'only-left' | 'only-right' };

export type SoulComparison = Readonly<Record<SoulPart, PartDifference>>;

export const soulParts = ['main', 'rule', 'custom'] as const satisfies readonly SoulPart[];

const text = {
  main: ({ draft }: SoulDocument) => draft.mainSlotText,
  rule: ({ draft }: SoulDocument) => draft.ruleSlotText,
  custom: ({ draft }: SoulDocument) => draft.customPrompt,
};

/** A part's words as they are compiled. */
export const partText = (document: SoulDocument, part: SoulPart): string =>
  text[part](document).replace(/\r\n?/g, '\n').trim();

/** Two fragments of one id in two languages are two voices: their words have nothing in common. */
const voice = (document: SoulDocument, part: SoulPart): string => {
  const fragment = part === 'custom' ? null : fragmentIn(document, part);
  return fragment ? `${fragment.fragmentId} ${fragment.meta.locale}` : '';
};

const compareParts = (left: SoulDocument, right: SoulDocument, part: SoulPart): PartDifference => {
  const [a, b] = [partText(left, part), partText(right, part)];
  const sameVoice = voice(left, part) === voice(right, part);
  if (a === b && (sameVoice || a === '')) return { kind: 'same' };
  if (b === '') return { kind: 'only-left' };
  if (a === '') return { kind: 'only-right' };
  if (!sameVoice) return { kind: 'another' };
  const changes = wordChanges(a, b);
  return {
    kind: 'words',
    changes,
    leftWords: wordsIn(a, changes.left),
    rightWords: wordsIn(b, changes.right),
  };
};

/** Part by part, what parts two souls. */
export const compareSouls = (left: SoulDocument, right: SoulDocument): SoulComparison => ({
  main: compareParts(left, right, 'main'),
  rule: compareParts(left, right, 'rule'),
  custom: compareParts(left, right, 'custom'),
});
