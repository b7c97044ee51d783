import { compilePreview, type Slot } from './compile.ts';
import type { SoulBuilderDraft, SoulDocument, SoulFragment } from './schema.ts';

export type DraftText = 'mainSlotText' | 'ruleSlotText' | 'customPrompt';

export const slotText = { main: 'mainSlotText', rule: 'ruleSlotText' } as const satisfies Record<
  Slot,
  DraftText
>;

const slotFragment = { main: 'mainFragment', rule: 'ruleFragment' } as const;

export const slotId = { main: 'selectedMainFragmentId', rule: 'selectedRuleFragmentId' } as const;

export const emptyDocument = (id: string, updatedAt: string): SoulDocument => ({
  id,
  draft: {
    draftId: id,
    name: '',
    selectedMainFragmentId: null,
    selectedRuleFragmentId: null,
    inspirationSoulId: null,
    mainSlotText: '',
    ruleSlotText: '',
    customPrompt: '',
    previewText: '',
    updatedAt,
  },
  fragments: { mainFragment: null, ruleFragment: null, inspirationFragment: null },
});

export const fragmentIn = (document: SoulDocument, slot: Slot): SoulFragment | null =>
  document.fragments[slotFragment[slot]];

const withDraft = (document: SoulDocument, change: Partial<SoulBuilderDraft>): SoulDocument => ({
  ...document,
  draft: { ...document.draft, ...change },
});

/** Puts a fragment into a slot, or empties it: its text goes with it. */
export const fillSlot = (
  document: SoulDocument,
  slot: Slot,
  fragment: SoulFragment | null,
): SoulDocument => ({
  ...withDraft(document, {
    [slotId[slot]]: fragment?.fragmentId ?? null,
    [slotText[slot]]: fragment?.content ?? '',
  }),
  fragments: { ...document.fragments, [slotFragment[slot]]: fragment },
});

export const writeText = (document: SoulDocument, field: DraftText, text: string): SoulDocument =>
  document.draft[field] === text ? document : withDraft(document, { [field]: text });

export const withId = (document: SoulDocument, id: string): SoulDocument => ({
  ...withDraft(document, { draftId: id }),
  id,
});

export const renameDraft = (document: SoulDocument, name: string): SoulDocument =>
  withDraft(document, { name });

/** Whether the visitor changed a slot's words; text in a slot without a fragment is all the visitor's. */
export const isHandEdited = (document: SoulDocument, slot: Slot): boolean =>
  document.draft[slotText[slot]] !== (fragmentIn(document, slot)?.content ?? '');

/** Gives the slots that hold a fragment its own words back. */
export const restoreSlots = (document: SoulDocument): SoulDocument =>
  (['main', 'rule'] as const).reduce((restored, slot) => {
    const fragment = fragmentIn(document, slot);
    return fragment ? writeText(restored, slotText[slot], fragment.content) : restored;
  }, document);

/** The document as it is stored: with its compiled text and the instant of its last change. */
export const stamped = (document: SoulDocument, updatedAt: string): SoulDocument =>
  withDraft(document, { previewText: compilePreview(document.draft, document.fragments).text, updatedAt });

/** Whether nothing was picked or written yet. */
export const isPristine = ({ draft }: SoulDocument): boolean =>
  [draft.name, draft.mainSlotText, draft.ruleSlotText, draft.customPrompt].every((text) => text === '');

/** The same words as a draft of its own, named by `copyOf` after the original. */
export const copyDocument = (
  document: SoulDocument,
  id: string,
  copyOf: (title: string) => string,
): SoulDocument =>
  renameDraft(withId(document, id), copyOf(compilePreview(document.draft, document.fragments).title));
