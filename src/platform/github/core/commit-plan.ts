import { err, ok, type Result } from '#lib/result.ts';
import { blobSha, encodeText } from './blob.ts';
import type { CommitReason, FileConflict } from './file-reason.ts';
import { checkPath } from './repository-path.ts';
import { standingOf } from './standing.ts';

export interface FileChange {
  readonly path: string;
  /** null deletes the file. */
  readonly text: string | null;
  /** Sha of the content one started from; null where there was no file. */
  readonly expected: string | null;
}

export interface PlannedChange extends FileChange {
  /** Sha of the content after the commit; null for no file. */
  readonly sha: string | null;
}

/** What a tree holds at a path. `occupied`: a folder, link or submodule, or a file where the path has a folder. */
export type TreeStanding =
  | { readonly sha: string; readonly mode: '100644' | '100755' }
  | 'absent'
  | 'occupied';

/** A change together with what stands in its place. */
export interface Placed {
  readonly change: PlannedChange;
  readonly there: TreeStanding;
}

const plan = (change: FileChange): Result<PlannedChange, CommitReason> => {
  const path = checkPath(change.path);
  if (!path.ok) return path;
  if (change.text === null) return ok({ ...change, sha: null });
  const bytes = encodeText(change.text);
  return bytes.ok ? ok({ ...change, sha: blobSha(bytes.value) }) : bytes;
};

/** Checks everything that can be known before asking GitHub. */
export const planChanges = (
  changes: readonly FileChange[],
): Result<readonly PlannedChange[], CommitReason> => {
  const planned: PlannedChange[] = [];
  for (const change of changes) {
    if (planned.some(({ path }) => path === change.path))
      return err({ tag: 'repeated-path', path: change.path });
    const next = plan(change);
    if (!next.ok) return next;
    planned.push(next.value);
  }
  return ok(planned);
};

const shaOf = (there: Exclude<TreeStanding, 'occupied'>): string | null =>
  there === 'absent' ? null : there.sha;

/** The changes still to be made; a conflict lists every file that someone else touched. */
export const openChanges = (placed: readonly Placed[]): Result<readonly Placed[], CommitReason> => {
  const files: FileConflict[] = [];
  const open: Placed[] = [];
  for (const place of placed) {
    const { change, there } = place;
    const standing = there === 'occupied' ? there : standingOf(shaOf(there), change.expected, change.sha);
    if (standing === 'clear') open.push(place);
    else if (standing !== 'settled') files.push({ path: change.path, happened: standing });
  }
  return files.length === 0 ? ok(open) : err({ tag: 'files-conflict', files });
};
