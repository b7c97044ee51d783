import { err, ok, type Result } from '#lib/result.ts';
import type { FileReason, SaveReason } from '#platform/github/core/file-reason.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { defaultBranch } from '#platform/github/io/branches.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { readFile } from '#platform/github/io/read-file.ts';
import { saveFile } from '#platform/github/io/save-file.ts';
import { checkDesignPath, type NotMarkdown } from '../core/document/design-path.ts';
import { type Given, meetFile, openFile } from '../core/document/document.ts';
import type { SaveOutcome, SaveRefusal } from '../core/document/reason.ts';
import type { Document, FilePlace, StoredFile } from '../core/document/schema.ts';
import type { Target } from '../core/document/target.ts';
import { hasMarkers } from '../core/merge/resolve.ts';

export type LoadReason = GitHubReason | FileReason | NotMarkdown;

/** A file in words of a place: its branch is the repository's default one where none was asked for. */
export const placeOf = async (
  github: GitHub,
  { branch, ...target }: Extract<Target, { readonly kind: 'file' }>,
  signal?: AbortSignal,
): Promise<Result<FilePlace, GitHubReason>> => {
  if (branch !== null) return ok({ ...target, branch });
  const found = await defaultBranch(github, { ...target, signal });
  return found.ok ? ok({ ...target, branch: found.value }) : found;
};

const readDesign = async (
  github: GitHub,
  { owner, repo, branch, path }: FilePlace,
  signal?: AbortSignal,
): Promise<Result<StoredFile | null, LoadReason>> => {
  const checked = checkDesignPath(path);
  if (!checked.ok) return checked;
  const file = await readFile(github, { owner, repo, path, ref: `refs/heads/${branch}`, signal });
  if (!file.ok || file.value === null) return file as Result<null, LoadReason>;
  return ok({ text: file.value.text, sha: file.value.sha });
};

/** Opens a file as a document; a missing one is a virtual document, empty and created by its first save. */
export const loadDocument = async (
  github: GitHub,
  place: FilePlace,
  given: Given,
  signal?: AbortSignal,
): Promise<Result<Document, LoadReason>> => {
  const file = await readDesign(github, place, signal);
  return file.ok ? ok(openFile(given, place, file.value)) : file;
};

/** Looks at the file of an open document again; `current` gives the document as it is when GitHub has answered. */
export const reloadDocument = async (
  github: GitHub,
  place: FilePlace,
  current: () => Document,
  now: () => string,
  signal?: AbortSignal,
): Promise<Result<Document, LoadReason>> => {
  const file = await readDesign(github, place, signal);
  return file.ok ? ok(meetFile(current(), file.value, now())) : file;
};

/** What keeps a draft from being sent at all. */
export const checkDraft = ({
  draft,
  place,
}: Pick<Document, 'draft' | 'place'>): Result<FilePlace, SaveRefusal> => {
  if (place.kind === 'draft') return err({ tag: 'no-place' });
  const path = checkDesignPath(place.path);
  if (!path.ok) return path;
  return hasMarkers(draft) ? err({ tag: 'marks-left' }) : ok(place);
};

const stopped = (reason: GitHubReason | SaveReason): SaveOutcome => {
  switch (reason.tag) {
    case 'created-meanwhile':
    case 'changed-meanwhile': {
      const { text, sha } = reason.theirs;
      const happened = reason.tag === 'created-meanwhile' ? 'created' : 'changed';
      return { kind: 'conflict', happened, theirs: { text, sha } };
    }
    case 'deleted-meanwhile':
      return { kind: 'conflict', happened: 'deleted', theirs: null };
    default:
      return { kind: 'refused', reason };
  }
};

export interface SaveWish {
  /** Message of the commit. */
  readonly message: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Saves a draft to its file as one commit, over nothing but what the draft came from. A refusal that leaves the outcome
 * open is safe to try again. The document is settled with the outcome by `settleSave`.
 */
export const saveDocument = async (
  github: GitHub,
  document: Document,
  { message, signal }: SaveWish,
): Promise<SaveOutcome> => {
  const place = checkDraft(document);
  if (!place.ok) return { kind: 'refused', reason: place.error };
  const { owner, repo, branch, path } = place.value;
  const { draft: text, saved: from } = document;
  const wish = { owner, repo, branch, path, text, message, expected: from?.sha ?? null, signal };
  const saved = await saveFile(github, wish);
  if (!saved.ok) return stopped(saved.error);
  const { how, sha, url } = saved.value;
  return { kind: 'saved', how, file: { text, sha }, url };
};
