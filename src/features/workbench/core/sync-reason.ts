import type { GitHubReason } from '#platform/github/core/reasons.ts';
import type { IssueReason } from './issue.ts';

/** Why a proposal did not reach GitHub. */
export type SyncReason =
  | GitHubReason
  | IssueReason
  | { readonly tag: 'repository-missing' }
  | { readonly tag: 'edited-there'; readonly url: string }
  | { readonly tag: 'storage'; readonly reason: 'blocked' | 'full' | 'unreadable' };
