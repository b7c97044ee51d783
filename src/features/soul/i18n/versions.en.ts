import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { SoulPart } from '../core/compare-souls.ts';
import type { VersionChange } from '../core/version-change.ts';

const parts: Record<SoulPart, string> = { main: 'the role', rule: 'the rule', custom: 'yours' };

const change = (one: VersionChange): string => {
  switch (one.kind) {
    case 'named':
      return one.name === '' ? 'without its name' : `named “${one.name}”`;
    case 'another':
      return one.part === 'main' ? 'another role' : 'another rule';
    case 'added':
      return { main: 'a role', rule: 'a rule', custom: 'first words of yours' }[one.part];
    case 'emptied':
      return { main: 'no role', rule: 'no rule', custom: 'no words of yours' }[one.part];
    case 'words': {
      const where = one.part === 'custom' ? 'of yours' : `in ${parts[one.part]}`;
      if (one.count === 0) return `other marks ${one.part === 'custom' ? 'in yours' : where}`;
      const words = one.count === 1 ? '1 word' : `${one.count} words`;
      return one.gone ? `${words} fewer ${one.part === 'custom' ? 'in yours' : where}` : `${words} ${where}`;
    }
  }
};

const problems: Record<StorageReason, string> = {
  blocked: 'This browser refuses storage, so no versions are kept. Undo still works in this tab.',
  full: 'The storage of this browser is full, so no more versions are kept. Delete a draft, then write on.',
  unreadable: 'The versions of this draft are not readable. They stay stored; the draft itself is safe.',
};

export const versionsEn = {
  title: 'Earlier versions',
  close: 'Close',
  list: 'Versions, the newest first',
  loading: 'The versions are being read.',
  none: 'No version yet. One is kept before a pick replaces what you have, and every half minute while you write; the last fifty stay.',
  problems,
  now: 'Now',
  first: 'the first that is kept',
  changes: (changes: readonly VersionChange[]): string =>
    changes.length === 0 ? 'the same words' : changes.map(change).join('; '),
  sameAsNow: 'The words of this version are those of the draft.',
  back: 'Go back to this',
  went: (when: string) => `Back at the version of ${when}. What stood here is kept as the newest.`,
  name: 'Name it',
  rename: 'Rename',
  nameLabel: 'Name of this version',
  save: 'Save',
  blank: 'Nothing was written here.',
  shown: { label: 'Shown', both: 'Both' },
  kept: (n: number) => (n === 1 ? '1 version' : `${n} versions`),
};

export type VersionsWords = typeof versionsEn;
