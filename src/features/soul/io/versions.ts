import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import type { SoulDocument } from '../core/schema.ts';
import {
  type SoulHistory,
  type SoulVersion,
  versionOf,
  withLessVersions,
  withVersion,
  withVersionName,
} from '../core/versions.ts';

export interface VersionsDeps {
  readonly histories: () => Pick<DocumentStore<SoulHistory>, 'list' | 'get' | 'put' | 'remove' | 'subscribe'>;
  /** Runs a task while no other tab runs one: a history is read, changed and written as one. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
}

export interface Versions {
  /** What is kept of a draft, the newest first. */
  of(draftId: string): Promise<Result<readonly SoulVersion[], StorageReason>>;
  /** Keeps these words as they stood since `at`; older versions go where there is no room. */
  keep(document: SoulDocument, at: string): Promise<Result<void, StorageReason>>;
  rename(draftId: string, versionId: string, name: string): Promise<Result<void, StorageReason>>;
  /** Lets the older half of all versions go; false when there were none. */
  makeRoom(): Promise<boolean>;
  /** Lets go what belonged to drafts that are no more. */
  keepOnly(draftIds: ReadonlySet<string>): Promise<void>;
  /** Calls back after a change to the versions of any draft, in any tab; returns the way to stop. */
  subscribe(changed: () => void): () => void;
}

/** The versions of every draft of this browser, a draft's in one document. */
export const createVersions = ({ histories, alone }: VersionsDeps): Versions => {
  const read = async (draftId: string): Promise<Result<readonly SoulVersion[], StorageReason>> => {
    const stored = await histories().get(draftId);
    return stored.ok ? ok(stored.value?.versions ?? []) : stored;
  };

  /** Whether the shorter history took the longer one's place; where not even that has room, it goes. */
  const shortened = async (history: SoulHistory): Promise<boolean> => {
    const put = history.versions.length > 0 && (await histories().put(history)).ok;
    return put || (await histories().remove(history.id)).ok;
  };

  const shorten = async (): Promise<boolean> => {
    const all = await histories().list();
    let any = false;
    for (const history of all.ok ? withLessVersions(all.value.documents) : [])
      any = (await shortened(history)) || any;
    return any;
  };

  const change = (
    draftId: string,
    next: (versions: readonly SoulVersion[]) => readonly SoulVersion[],
  ): Promise<Result<void, StorageReason>> =>
    alone(async () => {
      for (;;) {
        const before = await read(draftId);
        if (!before.ok) return before;
        const after = next(before.value);
        if (after === before.value) return ok(undefined);
        const done = await histories().put({ id: draftId, versions: [...after] });
        if (done.ok || done.error !== 'full') return done;
        if (!(await shorten())) return err('full');
      }
    });

  return {
    of: read,
    keep: (document, at) => change(document.id, (versions) => withVersion(versions, versionOf(document, at))),
    rename: (draftId, versionId, name) =>
      change(draftId, (versions) => withVersionName(versions, versionId, name)),
    makeRoom: () => alone(shorten),
    keepOnly: (draftIds) =>
      alone(async () => {
        const all = await histories().list();
        if (!all.ok) return;
        for (const { id } of all.value.documents) if (!draftIds.has(id)) await histories().remove(id);
      }),
    subscribe: (changed) => histories().subscribe(changed),
  };
};
