import { compareSouls, type PartDifference, type SoulPart, soulParts } from './compare-souls.ts';
import type { SoulDocument } from './schema.ts';

/** One thing in which a version differs from the one before it. */
export type VersionChange =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'another' | 'added' | 'emptied'; readonly part: SoulPart }
  /** `count` words came, or went where none came; 0 where only marks changed. */
  | { readonly kind: 'words'; readonly part: SoulPart; readonly count: number; readonly gone: boolean };

const changeOf = (part: SoulPart, difference: PartDifference): readonly VersionChange[] => {
  switch (difference.kind) {
    case 'same':
      return [];
    case 'another':
      return [{ kind: 'another', part }];
    case 'only-left':
      return [{ kind: 'emptied', part }];
    case 'only-right':
      return [{ kind: 'added', part }];
    case 'words': {
      const { leftWords, rightWords } = difference;
      return [
        { kind: 'words', part, count: rightWords || leftWords, gone: rightWords === 0 && leftWords > 0 },
      ];
    }
  }
};

/** What a version brought, in the order of the document. */
export const versionChanges = (older: SoulDocument, newer: SoulDocument): readonly VersionChange[] => {
  const comparison = compareSouls(older, newer);
  const name = newer.draft.name.trim();
  return [
    ...(name === older.draft.name.trim() ? [] : [{ kind: 'named', name } as const]),
    ...soulParts.flatMap((part) => changeOf(part, comparison[part])),
  ];
};
