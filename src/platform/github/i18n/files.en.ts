import type { BranchNameProblem } from '../core/branch-name.ts';
import type { FileConflict, RepositoryReason } from '../core/file-reason.ts';
import type { PathProblem } from '../core/repository-path.ts';
import type { say } from '../core/say.ts';

/** One sentence for each reason: what happened, what is safe, what to do next. */
export type FileWords = Parameters<typeof say<RepositoryReason>>[0];

const paths: Readonly<Record<PathProblem, string>> = {
  empty: 'A file needs a path, such as DESIGN.md or docs/DESIGN.md.',
  'too-long': 'The path is longer than 512 bytes. Choose a shorter one.',
  absolute: 'A path starts at the root of the repository, without a slash in front. Remove it.',
  backslash: 'A path separates its folders with /, not with a backslash. Replace it.',
  'control-character': 'The path holds an invisible control character. Type it again.',
  'half-character': 'The path holds half of a character. Type it again.',
  'empty-segment': 'The path has an empty part: two slashes in a row, or one at its end. Remove the slash.',
  'dot-segment': 'A path can’t contain . or .. as a part. Write the folders out.',
  'git-segment': 'The path leads into .git, which belongs to git itself. Choose another folder.',
};

const names: Readonly<Record<BranchNameProblem, string>> = {
  empty: 'A branch needs a name, such as docs/design-tokens.',
  'too-long': 'The name is longer than 244 bytes. Choose a shorter one.',
  'half-character': 'The name holds half of a character. Type it again.',
  character: 'A branch name has no spaces and none of ~ ^ : ? * [ \\. Use hyphens.',
  slash: 'A slash stands between two parts of a branch name, never at an end or twice. Remove it.',
  dot: 'No part of a branch name starts with a dot, and the name neither holds .. nor ends with a dot. Remove the dot.',
  lock: 'No part of a branch name ends with .lock, which git keeps for itself. Choose another ending.',
  at: 'A branch name is not a lone @ and does not contain @{. Choose another one.',
  dash: 'A branch name does not start with a hyphen, which commands take for an option. Remove it.',
  reserved: 'Git or GitHub keeps this name for itself. Choose another one.',
};

const happened: Readonly<Record<FileConflict['happened'], string>> = {
  created: 'appeared',
  changed: 'changed',
  deleted: 'was deleted',
  occupied: 'is no longer a place for a file',
};

const kinds = { directory: 'a folder', symlink: 'a symbolic link', submodule: 'a submodule' };

export const filesEn: FileWords = {
  'bad-path': ({ problem }) => paths[problem],
  'repeated-path': ({ path }) =>
    `${path} stands in the commit twice. Nothing was written; give one of the two another path.`,
  'not-a-file': ({ path, what }) =>
    `${path} is ${kinds[what]}, not a file, so it was left alone. Choose the path of a file.`,
  'not-text': ({ path }) =>
    `${path} is not text in UTF-8 and could not be opened without damage, so it was left alone. Convert it to UTF-8, or choose another file.`,
  'too-large': ({ path }) =>
    `${path === '' ? 'The root folder' : path} is larger than GitHub hands out this way, so it was left alone. Use git for it.`,
  'ref-missing': ({ ref }) =>
    `The repository has no ${ref}. Nothing was written; choose another branch, or create this one.`,
  'empty-repository': () =>
    'The repository has no commit yet, so there is nothing to build on. Create its first file at GitHub, a README for instance, then try again.',
  'unwritable-text': () =>
    'The text holds half of a character, which no file can store. Nothing was written; look for a broken symbol, replace it and save again.',
  'protected-branch': ({ branch }) =>
    `The rules of ${branch} do not allow saving straight to it. Nothing was written; save to a new branch and open a pull request.`,
  'created-meanwhile': ({ theirs }) =>
    `Someone created ${theirs.path} meanwhile. Theirs is untouched and yours is kept; compare the two, then save again.`,
  'changed-meanwhile': ({ theirs }) =>
    `Someone changed ${theirs.path} meanwhile. Theirs is untouched and yours is kept; merge the two, then save again.`,
  'deleted-meanwhile': ({ path }) =>
    `Someone deleted ${path} meanwhile. Yours is kept here; save it as a new file if it should come back.`,
  'files-conflict': ({ files }) =>
    `Others were here meanwhile: ${files.map((file) => `${file.path} ${happened[file.happened]}`).join(', ')}. Nothing was written and yours is kept; load the newest state, then save again.`,
  'bad-branch-name': ({ problem }) => names[problem],
  'branch-exists': ({ name }) =>
    `A branch ${name} exists already and stands at another commit. It was left alone; choose another name.`,
};
