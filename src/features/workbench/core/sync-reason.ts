import type { GitHubReason } from '#platform/github/core/reasons.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { IssueReason } from './issue.ts';

export interface NotStored {
  readonly tag: 'storage';
  readonly reason: StorageReason;
}

/** Why a proposal did not reach GitHub. */
export type SyncReason =
  | GitHubReason
  | IssueReason
  | { readonly tag: 'repository-missing' }
  | { readonly tag: 'edited-there'; readonly url: string }
  | NotStored;
