import { z } from '#lib/zod.ts';
import { isPristine } from './builder.ts';
import { compareSouls, partText, soulParts } from './compare-souls.ts';
import { hashText } from './hash.ts';
import { type SoulDocument, soulDocumentSchema } from './schema.ts';
import { wordsIn } from './word-changes.ts';

const versionSchema = z.object({
  /** SHA-256 of its words, so that a history holds the same words once. */
  id: z.string(),
  /** ISO instant since which the draft had these words. */
  at: z.string(),
  /** Given by the visitor; empty while there is none. */
  name: z.string(),
  document: soulDocumentSchema,
});

/** What a draft was; `id` is the draft's. The newest version comes first. */
export const soulHistorySchema = z.object({ id: z.string(), versions: z.array(versionSchema) });

export type SoulVersion = z.infer<typeof versionSchema>;
export type SoulHistory = z.infer<typeof soulHistorySchema>;

/** How many versions a draft keeps, and as many that have a name. */
export const versionsKept = 50;

/** Milliseconds of calm, or of typing on, after which a version is due. */
export const versionPause = 30_000;

const versionId = ({ draft, fragments }: SoulDocument): string =>
  hashText(
    JSON.stringify([
      draft.name,
      [draft.selectedMainFragmentId, fragments.mainFragment?.content, draft.mainSlotText],
      [draft.selectedRuleFragmentId, fragments.ruleFragment?.content, draft.ruleSlotText],
      [draft.inspirationSoulId, fragments.inspirationFragment?.content],
      draft.customPrompt,
    ]),
  );

/** These words as a version; the compiled text is left out, since it follows from the rest. */
export const versionOf = (document: SoulDocument, at: string): SoulVersion => ({
  id: versionId(document),
  at,
  name: '',
  document: { ...document, draft: { ...document.draft, previewText: '' } },
});

/** Keeps the newest `versionsKept`; one with a name makes no room for those without. */
const thinned = (versions: readonly SoulVersion[]): readonly SoulVersion[] => {
  const count = { named: 0, unnamed: 0 };
  return versions.filter(({ name }) => {
    const kind = name === '' ? 'unnamed' : 'named';
    count[kind] += 1;
    return count[kind] <= versionsKept;
  });
};

/** Adds a version; words that the history holds already move to the new instant and keep their name. */
export const withVersion = (
  versions: readonly SoulVersion[],
  version: SoulVersion,
): readonly SoulVersion[] => {
  const known = versions.find(({ id }) => id === version.id);
  const others = versions.filter(({ id }) => id !== version.id);
  const added = { ...version, name: version.name || (known?.name ?? '') };
  if (known && known.at >= version.at) return versions;
  return thinned([added, ...others].toSorted((a, b) => b.at.localeCompare(a.at)));
};

export const withVersionName = (
  versions: readonly SoulVersion[],
  id: string,
  name: string,
): readonly SoulVersion[] =>
  versions.map((version) => (version.id === id ? { ...version, name: name.trim() } : version));

/** Fewer words than these are soon typed again. */
const manyWords = 5;

/** Whether a step takes a voice out, or most words of a part at once. */
export const replaces = (before: SoulDocument, after: SoulDocument): boolean => {
  const comparison = compareSouls(before, after);
  return soulParts.some((part) => {
    const difference = comparison[part];
    if (difference.kind === 'another' || difference.kind === 'only-left') return true;
    if (difference.kind !== 'words') return false;
    const { leftWords } = difference;
    return leftWords >= manyWords && leftWords * 2 > wordsIn(partText(before, part));
  });
};

interface Step {
  readonly before: SoulDocument;
  readonly after: SoulDocument;
  /** Milliseconds since when `before` stood, of the version made last, and of the step. */
  readonly stoodSince: number;
  readonly lastMade: number;
  readonly now: number;
}

/** Whether what stood before a step is worth a version: before a replacement, after a pause, or while typing goes on. */
export const isVersionDue = ({ before, after, stoodSince, lastMade, now }: Step): boolean =>
  !isPristine(before) &&
  (now - stoodSince >= versionPause || now - lastMade >= versionPause || replaces(before, after));

/**
 * Makes room where storage is full: the older half of all versions goes, those with a name last of all.
 * Only the histories that change are returned; one without versions is to be removed.
 */
export const withLessVersions = (histories: readonly SoulHistory[]): readonly SoulHistory[] => {
  const all = histories.flatMap(({ versions }) => versions);
  const unnamed = all.filter(({ name }) => name === '');
  const leaving = (unnamed.length > 0 ? unnamed : all).toSorted((a, b) => a.at.localeCompare(b.at));
  const gone = new Set(leaving.slice(0, Math.ceil(leaving.length / 2)));
  return histories
    .filter(({ versions }) => versions.some((version) => gone.has(version)))
    .map(({ id, versions }) => ({ id, versions: versions.filter((version) => !gone.has(version)) }));
};
