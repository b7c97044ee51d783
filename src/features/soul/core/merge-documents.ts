import type { SoulDocument } from './schema.ts';

/** What can change on its own: a slot's fragment goes with its text. */
type Part = 'name' | 'main' | 'rule' | 'inspiration' | 'custom';

const value = (document: SoulDocument, part: Part): string => {
  const { draft, fragments } = document;
  const values: Record<Part, unknown> = {
    name: draft.name,
    main: [draft.mainSlotText, draft.selectedMainFragmentId, fragments.mainFragment?.content],
    rule: [draft.ruleSlotText, draft.selectedRuleFragmentId, fragments.ruleFragment?.content],
    inspiration: [draft.inspirationSoulId, fragments.inspirationFragment?.content],
    custom: draft.customPrompt,
  };
  return JSON.stringify(values[part]);
};

const parts = ['name', 'main', 'rule', 'inspiration', 'custom'] as const satisfies readonly Part[];

/** Whether two versions hold the same words; their instants may differ. */
export const sameSoul = (a: SoulDocument, b: SoulDocument): boolean =>
  parts.every((part) => value(a, part) === value(b, part));

const take = (into: SoulDocument, from: SoulDocument, part: Part): SoulDocument => {
  const { draft, fragments } = from;
  const drafts: Record<Part, Partial<SoulDocument['draft']>> = {
    name: { name: draft.name },
    main: { mainSlotText: draft.mainSlotText, selectedMainFragmentId: draft.selectedMainFragmentId },
    rule: { ruleSlotText: draft.ruleSlotText, selectedRuleFragmentId: draft.selectedRuleFragmentId },
    inspiration: { inspirationSoulId: draft.inspirationSoulId },
    custom: { customPrompt: draft.customPrompt },
  };
  const picked: Record<Part, Partial<SoulDocument['fragments']>> = {
    name: {},
    main: { mainFragment: fragments.mainFragment },
    rule: { ruleFragment: fragments.ruleFragment },
    inspiration: { inspirationFragment: fragments.inspirationFragment },
    custom: {},
  };
  return {
    ...into,
    draft: { ...into.draft, ...drafts[part] },
    fragments: { ...into.fragments, ...picked[part] },
  };
};

/** The way to give a document every part in which `to` differs from `from`, as it is in `to`. */
export const following = (
  from: SoulDocument,
  to: SoulDocument,
): ((document: SoulDocument) => SoulDocument) => {
  const changed = parts.filter((part) => value(from, part) !== value(to, part));
  return (document) => changed.reduce((followed, part) => take(followed, to, part), document);
};

/**
 * Joins what two tabs made of `base`, part by part; `null` when both changed the same part to different things.
 * Without a base every difference counts as such a change.
 */
export const mergeDocuments = (
  base: SoulDocument | null,
  mine: SoulDocument,
  theirs: SoulDocument,
): SoulDocument | null => {
  let merged = mine;
  for (const part of parts) {
    const theirsIs = value(theirs, part);
    if (theirsIs === value(mine, part)) continue;
    const baseIs = base && value(base, part);
    if (theirsIs === baseIs) continue;
    if (value(mine, part) !== baseIs) return null;
    merged = take(merged, theirs, part);
  }
  return merged;
};
