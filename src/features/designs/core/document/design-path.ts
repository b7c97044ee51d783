import { err, type Result } from '#lib/result.ts';
import { type BadPath, checkPath } from '#platform/github/core/repository-path.ts';

export interface NotMarkdown {
  readonly tag: 'not-markdown';
  readonly path: string;
}

/** The path of a design in a repository: one of a file, with the ending `.md`. */
export const checkDesignPath = (path: string): Result<string, BadPath | NotMarkdown> => {
  const checked = checkPath(path);
  return checked.ok && !path.endsWith('.md') ? err({ tag: 'not-markdown', path }) : checked;
};
