import type { DraftReason, PullRefusal } from './reason.ts';
import type { TargetReason } from './target.ts';

/** The one thing the editor offers after a refusal, beyond what a connection needs. */
export type DocumentStep =
  | 'try-again'
  | 'choose-place'
  | 'rename-branch'
  /** Save to a new branch and open a pull request. */
  | 'pull-request'
  /** Look at the file again, which shows what others did. */
  | 'reload'
  | 'merge'
  | 'show-marks'
  /** Take the text out of the browser, as a file. */
  | 'download';

/** null: `nextStep` of the connection knows better, or there is nothing to do but to write on. */
export const documentStep = (reason: PullRefusal | TargetReason | DraftReason): DocumentStep | null => {
  switch (reason.tag) {
    case 'offline':
    case 'timeout':
    case 'stopped':
    case 'renewal-failed':
    case 'rate-limited':
    case 'server':
    case 'unexpected':
    case 'conflict':
      return 'try-again';
    case 'no-place':
    case 'not-markdown':
    case 'bad-path':
    case 'bad-repository-reference':
    case 'bad-slug':
    case 'bad-draft-id':
    case 'not-a-file':
    case 'not-text':
    case 'too-large':
    case 'ref-missing':
    case 'empty-repository':
      return 'choose-place';
    case 'bad-branch-name':
    case 'branch-exists':
      return 'rename-branch';
    case 'protected-branch':
      return 'pull-request';
    case 'start-lost':
      return 'reload';
    case 'other-tab':
      return 'merge';
    case 'marks-left':
      return 'show-marks';
    case 'storage':
      return 'download';
    case 'not-connected':
    case 'unauthorized':
    case 'forbidden':
    case 'sso':
    case 'not-found':
    case 'gone':
    case 'invalid':
    case 'unwritable-text':
    case 'nothing-to-offer':
      return null;
  }
};
