import { type GitHubReason, outcomeUnknown } from './reasons.ts';

type Refusal = GitHubReason | { readonly tag: 'protected-branch' };

/** After these a look at GitHub tells what became of a write. Whoever stopped it wants no more requests: the next try looks. */
export const needsLook = (reason: Refusal): reason is GitHubReason =>
  reason.tag !== 'protected-branch' &&
  reason.tag !== 'stopped' &&
  (outcomeUnknown(reason) || ['conflict', 'invalid', 'not-found'].includes(reason.tag));

/** GitHub hides a missing right to write behind a 404; whoever could read there knows better. */
export const unhidden = (reason: GitHubReason): GitHubReason =>
  reason.tag === 'not-found' ? { tag: 'forbidden' } : reason;

/** Whether GitHub’s words for a 409 or 422 say that the rules of a branch forbid a direct write. */
export const saysProtected = (words: string): boolean =>
  /protected branch|rule violation|through (?:a pull request|the merge queue)|approving review|required status check|verified signature|branch is locked/i.test(
    words,
  );

export const saysEmpty = (words: string): boolean => /repository is empty/i.test(words);

export const saysTooLarge = (words: string): boolean => /too large/i.test(words);
