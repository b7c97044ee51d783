import { fillSlot, restoreSlots, writeText } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import { sameSoul } from '../../core/merge-documents.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import type { SoulVersion } from '../../core/versions.ts';

export const offerGroups = ['given', 'drafts', 'versions', 'community', 'rules', 'catalog'] as const;

export type OfferGroup = (typeof offerGroups)[number];

/** A soul that the draft in view can be compared with. */
export interface Offer {
  readonly key: string;
  readonly group: OfferGroup;
  readonly title: string;
  /** When, or where from. */
  readonly note: string;
  readonly document: SoulDocument;
}

interface OfferSources {
  readonly present: SoulDocument;
  readonly given: SoulDocument | null;
  readonly drafts: readonly SoulDocument[];
  readonly versions: readonly SoulVersion[];
  readonly community: readonly SoulDocument[];
  readonly rules: readonly SoulFragment[];
}

interface OfferWords {
  readonly groups: Readonly<Record<OfferGroup, string>>;
  readonly untitled: string;
  readonly at: (iso: string) => string;
}

const titled = ({ draft, fragments }: SoulDocument): string => compilePreview(draft, fragments).title;

/** Everything at hand, what was made last first; what holds the same words as the draft is left out. */
export const offersFor = (sources: OfferSources, { groups, untitled, at }: OfferWords): readonly Offer[] => {
  const { present, given, drafts, versions, community, rules } = sources;
  const offer = (group: OfferGroup, key: string, document: SoulDocument, note = groups[group]): Offer => ({
    key: `${group}:${key}`,
    group,
    title: titled(document) || untitled,
    note,
    document,
  });
  const asInCatalog = writeText(restoreSlots(present), 'customPrompt', '');
  return [
    ...(given ? [offer('given', given.id, given)] : []),
    ...drafts
      .filter(({ id }) => id !== present.id)
      .map((document) => offer('drafts', document.id, document, at(document.draft.updatedAt))),
    ...versions.map(({ id, at: iso, name, document }) =>
      offer('versions', id, document, [at(iso), name].filter(Boolean).join(', ')),
    ),
    ...community.map((document) => offer('community', document.id, document)),
    ...rules
      .filter(({ fragmentId }) => fragmentId !== present.draft.selectedRuleFragmentId)
      .map((rule) => offer('rules', rule.fragmentId, fillSlot(present, 'rule', rule), '')),
    offer('catalog', 'own', asInCatalog),
  ].filter(({ group, document }) => group === 'given' || !sameSoul(document, present));
};
