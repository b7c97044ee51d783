import { err, ok, type Result } from '#lib/result.ts';
import type { TreeStanding } from '../core/commit-plan.ts';
import type { CommitReason } from '../core/file-reason.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { attempt } from './client.ts';
import type { GitHub } from './octokit.ts';
import { at, type RepositoryPlace } from './repository-place.ts';

type Entry = Awaited<ReturnType<GitHub['rest']['git']['getTree']>>['data']['tree'][number];
type Folder = ReadonlyMap<string, Entry>;
type Reading<T> = Promise<Result<T, GitHubReason | CommitReason>>;

const standingOfEntry = ({ mode, sha }: Entry): TreeStanding =>
  (mode === '100644' || mode === '100755') && sha !== undefined ? { sha, mode } : 'occupied';

/** Finds paths in one tree; each folder is read once, and only those on the way. */
export const treeReader = (github: GitHub, place: RepositoryPlace, root: string) => {
  const folders = new Map<string, Reading<Folder>>();

  const readFolder = async (sha: string, path: string): Reading<Folder> => {
    const tree = await attempt(() => github.rest.git.getTree({ ...at(place), tree_sha: sha }));
    if (!tree.ok) return tree;
    // What is cut off could be a file that the commit would replace unseen.
    if (tree.value.data.truncated) return err({ tag: 'too-large', path });
    return ok(new Map(tree.value.data.tree.map((entry) => [entry.path, entry])));
  };

  const folder = (sha: string, path: string): Reading<Folder> => {
    const known = folders.get(sha) ?? readFolder(sha, path);
    folders.set(sha, known);
    return known;
  };

  return async (path: string): Reading<TreeStanding> => {
    const names = path.split('/');
    let sha = root;
    for (const [depth, name] of names.entries()) {
      const listing = await folder(sha, names.slice(0, depth).join('/'));
      if (!listing.ok) return listing;
      const entry = listing.value.get(name);
      if (entry === undefined) return ok('absent');
      if (depth === names.length - 1) return ok(standingOfEntry(entry));
      if (entry.type !== 'tree' || entry.sha === undefined) return ok('occupied');
      sha = entry.sha;
    }
    return ok('occupied');
  };
};
