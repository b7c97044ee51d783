import { err, ok, type Result } from '#lib/result.ts';
import { type BadBranchName, checkBranchName } from '#platform/github/core/branch-name.ts';
import { parseReference, type ReferenceReason } from '#platform/github/core/refs.ts';
import type { BadPath } from '#platform/github/core/repository-path.ts';
import { checkDesignPath, type NotMarkdown } from './design-path.ts';
import type { Document, FilePlace } from './schema.ts';

/** What the address of the editor asks for. */
export type Target =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'draft'; readonly id: string }
  /** A template of the gallery, as a new draft. */
  | { readonly kind: 'gallery'; readonly slug: string }
  /** Without a branch the repository's default one is meant. */
  | (Omit<FilePlace, 'branch'> & { readonly branch: string | null });

export type TargetReason =
  | { readonly tag: 'bad-repository-reference'; readonly reason: ReferenceReason }
  | { readonly tag: 'bad-slug'; readonly slug: string }
  | { readonly tag: 'bad-draft-id' }
  | BadBranchName
  | BadPath
  | NotMarkdown;

const defaultPath = 'DESIGN.md';
const slugForm = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,127})$/;
const idForm = /^[A-Za-z0-9-]{1,64}$/;

/** What was typed or stands in an address as a file of a repository; an empty path means `DESIGN.md`. */
export const fileTarget = (
  typed: { readonly repository: string; readonly branch: string; readonly path: string },
  homeHost?: string,
): Result<Extract<Target, { readonly kind: 'file' }>, TargetReason> => {
  const reference = parseReference(typed.repository, homeHost);
  if (!reference.ok) return err({ tag: 'bad-repository-reference', reason: reference.error });
  const branch = typed.branch === '' ? null : typed.branch;
  const named = branch === null ? ok(null) : checkBranchName(branch);
  if (!named.ok) return named;
  const path = checkDesignPath(typed.path === '' ? defaultPath : typed.path);
  if (!path.ok) return path;
  const { owner, repo } = reference.value;
  return ok({ kind: 'file', owner, repo, branch, path: path.value });
};

/** Reads `?repo=owner/name&branch=…&path=…`, `?draft=<id>` or `?from=<slug>`; the first of these that is there counts. */
export const placeFrom = (search: string, homeHost?: string): Result<Target, TargetReason> => {
  const asked = new URLSearchParams(search);
  const repository = asked.get('repo');
  if (repository !== null)
    return fileTarget(
      { repository, branch: asked.get('branch') ?? '', path: asked.get('path') ?? '' },
      homeHost,
    );
  const id = asked.get('draft');
  if (id !== null) return idForm.test(id) ? ok({ kind: 'draft', id }) : err({ tag: 'bad-draft-id' });
  const slug = asked.get('from');
  if (slug === null) return ok({ kind: 'nothing' });
  return slugForm.test(slug) ? ok({ kind: 'gallery', slug }) : err({ tag: 'bad-slug', slug });
};

/** The query under which the editor opens a file, or the draft that this browser holds. */
export const searchOf = ({ id, place }: Pick<Document, 'id' | 'place'>): string => {
  if (place.kind === 'draft') return `?${new URLSearchParams({ draft: id })}`;
  const { owner, repo, branch, path } = place;
  return `?${new URLSearchParams({ repo: `${owner}/${repo}`, branch, path })}`;
};

/** The same file, whatever case owner and repository are written in. */
export const isAt = (document: Document, place: FilePlace): boolean => {
  const there = document.place;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return (
    there.kind === 'file' &&
    same(there.owner, place.owner) &&
    same(there.repo, place.repo) &&
    there.branch === place.branch &&
    there.path === place.path
  );
};
