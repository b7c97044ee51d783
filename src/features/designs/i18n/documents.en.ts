import { say } from '#platform/github/core/say.ts';
import { en as github } from '#platform/github/i18n/en.ts';
import { filesEn } from '#platform/github/i18n/files.en.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DiffSummary } from '../core/diff/diff-designs.ts';
import type { DocumentStep } from '../core/document/next-step.ts';
import type { DraftReason, PullRefusal, SaveOutcome } from '../core/document/reason.ts';
import type { TargetReason } from '../core/document/target.ts';

export type DocumentReason = PullRefusal | TargetReason | DraftReason;

type Saved = Extract<SaveOutcome, { readonly kind: 'saved' }>['how'];
type Happened = Extract<SaveOutcome, { readonly kind: 'conflict' }>['happened'];

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);

const storage: Readonly<Record<StorageReason, string>> = {
  full: 'Not kept: this browser’s storage is full. Download the file, or delete a draft; keep this tab open meanwhile.',
  blocked:
    'Not kept: this browser blocks storage for this site. Allow it, or download the file; keep this tab open meanwhile.',
  unreadable:
    'Not kept: what is stored under this draft can’t be read and was left alone. Download the file, then go on in a new draft.',
};

const reasons: Parameters<typeof say<DocumentReason>>[0] = {
  ...github.reasons,
  ...filesEn,
  'not-markdown': ({ path }) => `${path} does not end in .md. Choose a path such as DESIGN.md.`,
  'no-place': () => 'This draft has no file yet. Choose a repository, a branch and a path first.',
  'marks-left': () =>
    'Marks of a conflict are left in the text, so nothing was sent. Decide each place, then save again.',
  'nothing-to-offer': () => 'The branch holds this text already, so there is nothing to propose.',
  'start-lost': ({ branch }) =>
    `${branch} no longer holds what this draft came from, so a pull request would undo the work of others. Nothing was written; load the file again and merge, then propose it.`,
  'bad-repository-reference': ({ reason }) => say(github.references, reason),
  'bad-slug': ({ slug }) => `The gallery has no design “${slug}”. Choose one there.`,
  'bad-draft-id': () => 'This address names no draft. Choose one of yours, or start a new one.',
  storage: ({ reason }) => storage[reason],
  'other-tab': () =>
    'Another tab changed this draft since. Its text is untouched and yours is still here; merge the two.',
};

const steps: Readonly<Record<DocumentStep, string>> = {
  'try-again': 'Try again',
  'choose-place': 'Choose another place',
  'rename-branch': 'Choose another branch name',
  'pull-request': 'Save to a new branch and propose it',
  reload: 'Load the file again',
  merge: 'Merge the two',
  'show-marks': 'Show the first mark',
  download: 'Download the file',
};

const saved: Readonly<Record<Saved, (place: string) => string>> = {
  created: (place) => `Created ${place}.`,
  updated: (place) => `Saved to ${place}.`,
  unchanged: (place) => `${place} holds this text already. Nothing was written.`,
  restored: (place) => `Saved to ${place}. Someone had just deleted the file; this brought it back.`,
};

const conflict: Readonly<Record<Happened, string>> = {
  created: 'Someone created this file meanwhile. Both texts are kept; merge them, then save.',
  changed: 'Someone changed this file meanwhile. Both texts are kept; merge them, then save.',
  deleted: 'Someone deleted this file meanwhile. Your text is kept; saving creates the file again.',
};

const states = {
  virtual: 'Not in the repository yet. The first save creates it.',
};

const summary = (found: DiffSummary): string => {
  const kinds = [
    [found.changed, 'changed'],
    [found.added, 'added'],
    [found.removed, 'removed'],
  ] as const;
  const tokens = kinds
    .filter(([count]) => count > 0)
    .map(([count, what], at) => `${at === 0 ? counted(count, 'token') : count} ${what}`);
  const others = [
    found.contrastLost > 0 && `${counted(found.contrastLost, 'contrast')} lost`,
    found.contrastGained > 0 && `${counted(found.contrastGained, 'contrast')} gained`,
    found.sections > 0 && `${counted(found.sections, 'section')} of prose changed`,
  ].filter((part) => part !== false);
  const parts = [...tokens, ...others];
  return parts.length === 0 ? 'No token and no prose changed.' : `${listed(parts)}.`;
};

const reading = {
  broke: 'After this change the tokens can’t be read, so only the prose is compared.',
  mended: 'Before this change the tokens could not be read; now they can.',
  unreadable: 'The tokens can’t be read on either side, so only the prose is compared.',
  onlyText: 'Only the writing changed: every token and section means the same.',
};

export const documentsEn = {
  reasons,
  steps,
  saved,
  conflict,
  states,
  summary,
  reading,
  proposed: (number: number) => `Proposed as pull request #${number}.`,
};

export type DocumentWords = typeof documentsEn;
