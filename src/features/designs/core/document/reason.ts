import type { BranchReason, SaveReason } from '#platform/github/core/file-reason.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { NotMarkdown } from './design-path.ts';
import type { Document, StoredFile } from './schema.ts';

/** What someone else did to the file since we saw it. */
type Meanwhile = 'created-meanwhile' | 'changed-meanwhile' | 'deleted-meanwhile';

/** Why a document was not saved at GitHub, besides a conflict; its text stays as it is. */
export type SaveRefusal =
  | GitHubReason
  | Exclude<SaveReason, { readonly tag: Meanwhile }>
  | NotMarkdown
  /** A draft has no file yet. */
  | { readonly tag: 'no-place' }
  /** Marks of a conflict are left in the text. */
  | { readonly tag: 'marks-left' };

export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly how: 'created' | 'updated' | 'unchanged' | 'restored';
      /** What the file holds now. */
      readonly file: StoredFile;
      /** Its page at GitHub. */
      readonly url: string | null;
    }
  | {
      readonly kind: 'conflict';
      readonly happened: 'created' | 'changed' | 'deleted';
      /** null: deleted. */
      readonly theirs: StoredFile | null;
    }
  | { readonly kind: 'refused'; readonly reason: SaveRefusal };

export type PullRefusal =
  | SaveRefusal
  | BranchReason
  /** The draft is what the branch holds already. */
  | { readonly tag: 'nothing-to-offer' }
  /** No commit of the branch holds what the draft came from, so a new branch would undo what others did. */
  | { readonly tag: 'start-lost'; readonly branch: string };

export type PullOutcome =
  | {
      readonly kind: 'opened';
      readonly branch: string;
      readonly number: number;
      readonly url: string;
      /** What the branch holds now. */
      readonly sha: string;
    }
  | { readonly kind: 'refused'; readonly reason: PullRefusal };

/** Why a draft is not stored in this browser as it stands in the editor. */
export type DraftReason =
  | { readonly tag: 'storage'; readonly reason: StorageReason }
  /** Another tab wrote it since this one saw it; `base` is what both came from. */
  | { readonly tag: 'other-tab'; readonly base: string; readonly theirs: Document };
