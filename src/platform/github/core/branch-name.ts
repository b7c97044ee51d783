import { err, ok, type Result } from '#lib/result.ts';

/** Why a text can't be the name of a branch. */
export type BranchNameProblem =
  | 'empty'
  | 'too-long'
  | 'half-character'
  | 'character'
  | 'slash'
  | 'dot'
  | 'lock'
  | 'at'
  | 'dash'
  | 'reserved';

export interface BadBranchName {
  readonly tag: 'bad-branch-name';
  readonly name: string;
  readonly problem: BranchNameProblem;
}

/** Bytes of UTF-8: with `refs/heads/` before it GitHub takes 255. */
const longest = 244;

const isForbidden = (character: string): boolean =>
  character <= ' ' || character === '\u007f' || '~^:?*[\\'.includes(character);

const problemOf = (name: string): BranchNameProblem | null => {
  if (name === '') return 'empty';
  if (!name.isWellFormed()) return 'half-character';
  if (new TextEncoder().encode(name).length > longest) return 'too-long';
  if ([...name].some(isForbidden)) return 'character';
  const parts = name.split('/');
  if (parts.includes('')) return 'slash';
  if (name.includes('..') || name.endsWith('.') || parts.some((part) => part.startsWith('.'))) return 'dot';
  if (parts.some((part) => part.endsWith('.lock'))) return 'lock';
  if (name === '@' || name.includes('@{')) return 'at';
  if (name.startsWith('-')) return 'dash';
  // GitHub refuses the last two: they would be taken for a full ref and for a commit.
  return name === 'HEAD' || parts[0] === 'refs' || /^[0-9a-f]{40}$/i.test(name) ? 'reserved' : null;
};

/** The rules of `git check-ref-format --branch`, with GitHub’s own on top. */
export const checkBranchName = (name: string): Result<string, BadBranchName> => {
  const problem = problemOf(name);
  return problem === null ? ok(name) : err({ tag: 'bad-branch-name', name, problem });
};
