import { err, ok, type Result } from '#lib/result.ts';
import { blobSha, encodeText, toBase64 } from '../core/blob.ts';
import type { ProtectedBranch, SaveReason } from '../core/file-reason.ts';
import { type GitHubReason, outcomeUnknown } from '../core/reasons.ts';
import { needsLook, saysProtected, unhidden } from '../core/refusal.ts';
import { standingOf } from '../core/standing.ts';
import { attemptWithWords } from './attempt-with-words.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { readFile } from './read-file.ts';
import { at, onceAt, type RepositoryPlace } from './repository-place.ts';

export interface FileSave extends RepositoryPlace {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  /** Message of the commit. */
  readonly message: string;
  /** Sha of the content one started from; null where there was no file. */
  readonly expected: string | null;
}

export interface Saved {
  /**
   * `unchanged`: the branch held this text already and nothing was written. `restored`: someone deleted the file in the
   * instant before our write, which brought it back.
   */
  readonly how: 'created' | 'updated' | 'unchanged' | 'restored';
  readonly sha: string;
  /** The commit that holds it; null where GitHub did not say. */
  readonly commitSha: string | null;
  /** The file’s page at GitHub. */
  readonly url: string | null;
}

interface Save extends FileSave {
  readonly bytes: Uint8Array;
  readonly sha: string;
}

type Saving<T> = Promise<Result<T, GitHubReason | SaveReason>>;

/** How often GitHub may say that the branch moved while our file did not. */
const mostTries = 3;

const refOf = ({ branch }: Save): string => `refs/heads/${branch}`;

/** The newest commit of the file that holds our text; others may have come on top of it meanwhile. */
const commitOf = async (github: GitHub, save: Save): Promise<string | null> => {
  const asked = { ...at(save), path: save.path, sha: refOf(save), per_page: 5 };
  const commits = await attempt(() => github.rest.repos.listCommits(asked));
  if (!commits.ok) return null;
  for (const { sha } of commits.value.data) {
    const held = await readFile(github, { ...save, ref: sha });
    if (!held.ok) return null;
    if (held.value?.sha === save.sha) return sha;
  }
  return null;
};

/** What stands at the path: null where the way is clear, the end of the save where it is done already. */
const look = async (github: GitHub, save: Save): Saving<Saved | null> => {
  const { path, expected, sha } = save;
  const read = await readFile(github, { ...save, ref: refOf(save) });
  if (!read.ok) return read;
  const theirs = read.value;
  const standing = standingOf(theirs?.sha ?? null, expected, sha);
  if (standing === 'clear') return ok(null);
  if (theirs === null) return err({ tag: 'deleted-meanwhile', path });
  if (standing !== 'settled')
    return err({ tag: standing === 'created' ? 'created-meanwhile' : 'changed-meanwhile', theirs });
  return ok({ how: 'unchanged', sha, commitSha: await commitOf(github, save), url: theirs.url });
};

const put = async (github: GitHub, save: Save): Promise<Result<Saved, GitHubReason | ProtectedBranch>> => {
  const { branch, path, message, bytes, expected } = save;
  const base = expected === null ? {} : { sha: expected };
  const sent = { ...onceAt(save), branch, path, message, content: toBase64(bytes), ...base };
  const answer = await attemptWithWords(() => github.rest.repos.createOrUpdateFileContents(sent));
  if (!answer.ok) {
    const { reason, words } = answer.error;
    return err(saysProtected(words) ? { tag: 'protected-branch', branch } : reason);
  }
  const { status, data } = answer.value;
  const made = expected === null ? 'created' : 'restored';
  return ok({
    how: status === 201 ? made : 'updated',
    sha: save.sha,
    commitSha: data.commit.sha ?? null,
    url: data.content?.html_url ?? null,
  });
};

/** What a save did whose answer was lost, by the commit it left. */
const howIn = async (github: GitHub, save: Save, commitSha: string | null): Promise<Saved['how']> => {
  if (save.expected === null) return 'created';
  if (commitSha === null) return 'updated';
  const asked = { ...at(save), commit_sha: commitSha };
  const commit = await attempt(() => github.rest.git.getCommit(asked));
  const parent = commit.ok ? commit.value.data.parents[0]?.sha : undefined;
  if (parent === undefined) return 'updated';
  const before = await readFile(github, { ...save, ref: parent });
  return before.ok && before.value === null ? 'restored' : 'updated';
};

const trySave = async (github: GitHub, save: Save, triesLeft: number): Saving<Saved> => {
  const before = await look(github, save);
  if (!before.ok) return before;
  if (before.value !== null) return ok(before.value);
  const written = await put(github, save);
  if (written.ok || !needsLook(written.error)) return written;
  if (written.error.tag === 'conflict' && triesLeft > 1) return trySave(github, save, triesLeft - 1);
  const after = await look(github, save);
  if (!after.ok) return after;
  if (after.value === null) return err(unhidden(written.error));
  if (!outcomeUnknown(written.error)) return ok(after.value);
  return ok({ ...after.value, how: await howIn(github, save, after.value.commitSha) });
};

/**
 * Saves one file as one commit, only over the content it started from. When the answer is lost it looks whether the text
 * arrived; a reason that leaves the outcome open is safe to try again.
 */
export const saveFile = async (github: GitHub, save: FileSave): Saving<Saved> => {
  const bytes = encodeText(save.text);
  if (!bytes.ok) return bytes;
  return trySave(github, { ...save, bytes: bytes.value, sha: blobSha(bytes.value) }, mostTries);
};
