import { err, ok, type Result } from '#lib/result.ts';

/** Why a text can't be the path of a file in a repository. */
export type PathProblem =
  | 'empty'
  | 'too-long'
  | 'absolute'
  | 'backslash'
  | 'control-character'
  | 'half-character'
  | 'empty-segment'
  | 'dot-segment'
  | 'git-segment';

export interface BadPath {
  readonly tag: 'bad-path';
  readonly path: string;
  readonly problem: PathProblem;
}

/** Bytes of UTF-8. */
const longest = 512;

/** Characters that HFS+ leaves out when it compares names. */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` under every name that some file system takes for it, as git itself refuses them. */
const isGitFolder = (segment: string): boolean =>
  /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(segment.replace(ignoredByHfs, ''));

const isControl = (character: string): boolean => character < ' ' || character === '\u007f';

const problemOf = (path: string): PathProblem | null => {
  if (path === '') return 'empty';
  if (!path.isWellFormed()) return 'half-character';
  if (new TextEncoder().encode(path).length > longest) return 'too-long';
  if ([...path].some(isControl)) return 'control-character';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/')) return 'absolute';
  const segments = path.split('/');
  if (segments.includes('')) return 'empty-segment';
  if (segments.includes('.') || segments.includes('..')) return 'dot-segment';
  return segments.some(isGitFolder) ? 'git-segment' : null;
};

/** A path from the root of a repository to a file, `packages/web/DESIGN.md`, taken literally: nothing is decoded. */
export const checkPath = (path: string): Result<string, BadPath> => {
  const problem = problemOf(path);
  return problem === null ? ok(path) : err({ tag: 'bad-path', path, problem });
};
