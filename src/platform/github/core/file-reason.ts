import type { BadBranchName } from './branch-name.ts';
import type { BadPath } from './repository-path.ts';

/** A text file as a repository holds it. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
  /** The name of this content, to be sent back as `expected`. */
  readonly sha: string;
  /** Its page at GitHub. */
  readonly url: string | null;
}

export type RefMissing = { readonly tag: 'ref-missing'; readonly ref: string };
type EmptyRepository = { readonly tag: 'empty-repository' };
type UnwritableText = { readonly tag: 'unwritable-text' };
export type ProtectedBranch = { readonly tag: 'protected-branch'; readonly branch: string };
type TooLarge = { readonly tag: 'too-large'; readonly path: string };

/** Why a file could not be read, besides what may happen to any call. */
export type FileReason =
  | BadPath
  | RefMissing
  | TooLarge
  | {
      readonly tag: 'not-a-file';
      readonly path: string;
      readonly what: 'directory' | 'symlink' | 'submodule';
    }
  /** Its bytes are not UTF-8. */
  | { readonly tag: 'not-text'; readonly path: string };

/** Why a file was not saved; what others did meanwhile is left as it is. */
export type SaveReason =
  | FileReason
  | UnwritableText
  | ProtectedBranch
  | { readonly tag: 'created-meanwhile'; readonly theirs: RepositoryFile }
  | { readonly tag: 'changed-meanwhile'; readonly theirs: RepositoryFile }
  | { readonly tag: 'deleted-meanwhile'; readonly path: string };

export interface FileConflict {
  readonly path: string;
  /** `occupied`: something other than a file stands at the path, or a file where it needs a folder. */
  readonly happened: 'created' | 'changed' | 'deleted' | 'occupied';
}

/** Why several files were not committed; none of them was. */
export type CommitReason =
  | BadPath
  | RefMissing
  | EmptyRepository
  | UnwritableText
  | ProtectedBranch
  | TooLarge
  | { readonly tag: 'repeated-path'; readonly path: string }
  | { readonly tag: 'files-conflict'; readonly files: readonly FileConflict[] };

export type HeadReason = RefMissing | EmptyRepository;

export type BranchReason =
  | BadBranchName
  | HeadReason
  | { readonly tag: 'branch-exists'; readonly name: string; readonly sha: string };

export type RepositoryReason = FileReason | SaveReason | CommitReason | BranchReason;
