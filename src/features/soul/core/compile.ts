import { hashText } from './hash.ts';
import { headings } from './headings.ts';
import { proposedName } from './proposed-name.ts';
import type { PreviewFragments, SoulBuilderDraft, SoulFragment } from './schema.ts';

export type Slot = 'main' | 'rule';

export interface PreviewSection {
  readonly kind: Slot | 'inspiration' | 'custom';
  /** Ends with the space that parts it from the body; empty where no fragment was picked. */
  readonly heading: string;
  readonly body: string;
}

export interface PreviewCompilation {
  readonly text: string;
  readonly title: string;
  readonly sections: readonly PreviewSection[];
  /** Slots without text; a soul of custom text alone is complete all the same. */
  readonly missing: readonly Slot[];
  readonly isComplete: boolean;
  /** SHA-256 of `text`. */
  readonly hash: string;
}

export type CompilableDraft = Pick<
  SoulBuilderDraft,
  'name' | 'mainSlotText' | 'ruleSlotText' | 'customPrompt'
>;

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const section = (
  kind: Exclude<PreviewSection['kind'], 'custom'>,
  fragment: SoulFragment | null,
  text: string,
): PreviewSection => ({
  kind,
  heading: fragment ? headings[fragment.meta.locale][kind](clean(fragment.title)) : '',
  body: clean(text),
});

/** Assembles the system prompt: non-empty sections in a fixed order, joined by a blank line. Same input, same bytes. */
export const compilePreview = (draft: CompilableDraft, fragments: PreviewFragments): PreviewCompilation => {
  const { mainFragment, ruleFragment, inspirationFragment } = fragments;
  const all: PreviewSection[] = [
    section('main', mainFragment, draft.mainSlotText),
    section('rule', ruleFragment, draft.ruleSlotText),
    section('inspiration', inspirationFragment, inspirationFragment?.summary ?? ''),
    { kind: 'custom', heading: '', body: clean(draft.customPrompt) },
  ];
  const sections = all.filter(({ body }) => body !== '');
  const text = sections.map(({ heading, body }) => heading + body).join('\n\n');
  return {
    text,
    title: proposedName(draft.name, fragments),
    sections,
    missing: (['main', 'rule'] as const).filter((slot) => !sections.some(({ kind }) => kind === slot)),
    isComplete: text !== '',
    hash: hashText(text),
  };
};
