import { err, ok, type Result } from '#lib/result.ts';
import { blobSha, decodeText, fromBase64 } from '../core/blob.ts';
import type { FileReason, RepositoryFile } from '../core/file-reason.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { saysTooLarge } from '../core/refusal.ts';
import { checkPath } from '../core/repository-path.ts';
import { attemptWithWords } from './attempt-with-words.ts';
import type { GitHub } from './octokit.ts';
import { at, type RepositoryPlace } from './repository-place.ts';
import { whyMissing } from './why-missing.ts';

export interface FilePlace extends RepositoryPlace {
  readonly path: string;
  /** A branch, tag or commit; the default branch without it. */
  readonly ref?: string | undefined;
}

type Contents = Awaited<ReturnType<GitHub['rest']['repos']['getContent']>>['data'];
type FileContents = Extract<Contents, { readonly type: 'file' }>;
type Reading<T> = Promise<Result<T, GitHubReason | FileReason>>;

const notAFile = (path: string, what: 'directory' | 'symlink' | 'submodule'): Result<never, FileReason> =>
  err({ tag: 'not-a-file', path, what });

const reading = async <T>(path: string, call: () => Promise<T>): Reading<T> => {
  const answer = await attemptWithWords(call);
  if (answer.ok) return answer;
  const { reason, words } = answer.error;
  return err(reason.tag === 'forbidden' && saysTooLarge(words) ? { tag: 'too-large', path } : reason);
};

/** Over 1 MB the contents API gives no content, only its sha. */
const contentOf = async (github: GitHub, place: FilePlace, file: FileContents): Reading<string> => {
  if (file.encoding === 'base64') return ok(file.content);
  const asked = { ...at(place), file_sha: file.sha };
  const blob = await reading(place.path, () => github.rest.git.getBlob(asked));
  return blob.ok ? ok(blob.value.data.content) : blob;
};

const fileFrom = async (github: GitHub, place: FilePlace, file: FileContents): Reading<RepositoryFile> => {
  const { path } = place;
  const content = await contentOf(github, place, file);
  if (!content.ok) return content;
  const bytes = fromBase64(content.value);
  // GitHub follows a symlink to a file: then it gives the target’s content and size under the name of the link.
  if (bytes.length !== file.size || blobSha(bytes) !== file.sha) return notAFile(path, 'symlink');
  const text = decodeText(bytes);
  if (text === null) return err({ tag: 'not-text', path });
  return ok({ path, text, sha: file.sha, url: file.html_url });
};

/** The text of one file; null where the repository and the ref are there and the path is not. */
export const readFile = async (github: GitHub, place: FilePlace): Reading<RepositoryFile | null> => {
  const { path, ref } = place;
  const checked = checkPath(path);
  if (!checked.ok) return checked;
  const asked = { ...at(place), path, ...(ref !== undefined && { ref }) };
  const answer = await reading(path, () => github.rest.repos.getContent(asked));
  if (!answer.ok) {
    if (answer.error.tag !== 'not-found') return answer;
    const why = await whyMissing(github, place);
    return why.ok ? ok(null) : why;
  }
  const { data } = answer.value;
  if (Array.isArray(data)) return notAFile(path, 'directory');
  return data.type === 'file' ? fileFrom(github, place, data) : notAFile(path, data.type);
};
