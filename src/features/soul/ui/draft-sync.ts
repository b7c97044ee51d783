import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import { copyDocument, stamped } from '../core/builder.ts';
import { mergeDocuments, sameSoul } from '../core/merge-documents.ts';
import type { SoulDocument, UnsavedDraft } from '../core/schema.ts';

/**
 * `unsaved`: nothing has been typed yet, so nothing is stored. `gone`: another tab deleted it. `at` is the ISO instant of
 * the last save.
 */
export type SaveState =
  | { readonly kind: 'unsaved' | 'gone' }
  | { readonly kind: 'saving'; readonly at: string | null }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: StorageReason };

export interface DraftSyncDeps {
  readonly drafts: () => Pick<DocumentStore<SoulDocument>, 'list' | 'get' | 'put' | 'remove' | 'subscribe'>;
  /** Words on their way to storage, where a crash leaves them. */
  readonly unsaved: {
    /** Replaces what this tab has there; `false` where the browser refuses. */
    keep(drafts: readonly UnsavedDraft[]): boolean;
    /** Makes this tab's own what tabs left that are no more. */
    takeOver(): Promise<readonly UnsavedDraft[]>;
  };
  /** Runs a task while no other tab runs one. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Name of the copy that a conflict between two tabs leaves. */
  readonly copyOf: (title: string) => string;
}

/** What the visitor sees of the drafts, as far as storing them touches it. */
export interface DraftView {
  present(): SoulDocument;
  /** What another tab did to `mine` is in `joined` now, in view or not. */
  joined(mine: SoulDocument, joined: SoulDocument): void;
  /** What was `mine` goes on as this copy: another tab changed the same part. */
  forked(mine: SoulDocument, copy: SoulDocument): void;
  listed(document: SoulDocument): void;
  relisted(documents: readonly SoulDocument[], unreadable: number): void;
  saved(save: SaveState): void;
  /** Whether words that are not stored yet would outlive a crash. */
  kept(kept: boolean): void;
}

const newer = (a: SoulDocument | undefined, b: SoulDocument): SoulDocument =>
  a && a.draft.updatedAt > b.draft.updatedAt ? a : b;

const blocked: SaveState = { kind: 'failed', reason: 'blocked' };

/** Writes each change at once, without a pause that a crash could fall into, and meets what other tabs write. */
export const createDraftSync = (deps: DraftSyncDeps, view: DraftView) => {
  /** What this tab last wrote or read of each draft: the base of a merge. */
  const known = new Map<string, SoulDocument>();
  /** The newest words of each draft that storage has not confirmed. */
  const unsaved = new Map<string, SoulDocument>();
  const doomed = new Set<string>();
  const queue = new Set<string>();
  let writing: Promise<void> | null = null;

  const keep = (): void => {
    const drafts = [...unsaved.values()].map((document) => ({
      document,
      base: known.get(document.id) ?? null,
    }));
    view.kept(deps.unsaved.keep(drafts) || drafts.length === 0);
  };

  const enqueue = (document: SoulDocument): void => {
    unsaved.set(document.id, document);
    queue.add(document.id);
  };

  const stampedNow = (document: SoulDocument): SoulDocument =>
    stamped(document, new Date(deps.now()).toISOString());

  const copied = (document: SoulDocument): SoulDocument =>
    stampedNow(copyDocument(document, deps.newId(), deps.copyOf));

  const isAsKnown = (stored: SoulDocument): boolean => {
    const base = known.get(stored.id);
    return base?.draft.updatedAt === stored.draft.updatedAt && sameSoul(base, stored);
  };

  const fork = (mine: SoulDocument): void => {
    const copy = copied(mine);
    unsaved.delete(mine.id);
    enqueue(copy);
    keep();
    view.forked(mine, copy);
  };

  const reconcile = (mine: SoulDocument, theirs: SoulDocument): void => {
    const merged = mergeDocuments(known.get(mine.id) ?? null, mine, theirs);
    known.set(theirs.id, theirs);
    view.listed(theirs);
    if (!merged) {
      fork(mine);
      return;
    }
    const settled = sameSoul(merged, theirs);
    const joined = settled ? theirs : stampedNow(merged);
    if (settled) unsaved.delete(mine.id);
    else enqueue(joined);
    keep();
    view.joined(mine, joined);
  };

  const erase = async (id: string): Promise<void> => {
    const stored = await deps.drafts().get(id);
    if (!doomed.delete(id)) return;
    if (stored.ok && stored.value && !isAsKnown(stored.value)) {
      known.set(id, stored.value);
      view.listed(stored.value);
      return;
    }
    if (!(await deps.drafts().remove(id)).ok) return;
    known.delete(id);
    for (const stuck of unsaved.keys()) queue.add(stuck);
  };

  const write = async (id: string): Promise<SaveState | null> => {
    const stored = await deps.drafts().get(id);
    const mine = unsaved.get(id);
    if (!mine) return null;
    if (!stored.ok && stored.error === 'unreadable') {
      fork(mine);
      return null;
    }
    const theirs = stored.ok ? stored.value : null;
    if (theirs && !isAsKnown(theirs)) {
      reconcile(mine, theirs);
      return { kind: 'saved', at: theirs.draft.updatedAt };
    }
    const done = await deps.drafts().put(mine);
    if (!done.ok) return { kind: 'failed', reason: done.error };
    known.set(id, mine);
    if (unsaved.get(id) === mine) unsaved.delete(id);
    keep();
    return { kind: 'saved', at: mine.draft.updatedAt };
  };

  const writeAll = async (): Promise<void> => {
    for (let next = queue.values().next(); !next.done; next = queue.values().next()) {
      const id = next.value;
      queue.delete(id);
      const task = async () => (doomed.has(id) ? erase(id) : write(id));
      const save = await deps.alone(task).catch(() => blocked);
      const isNews = save?.kind === 'failed' ? !queue.has(id) : !unsaved.has(id);
      if (save && isNews && id === view.present().id) view.saved(save);
    }
    writing = null;
  };

  const drain = (): void => {
    // With nothing to write `writeAll` would end before `writing` is set, and leave it set for good.
    if (queue.size > 0) writing ??= writeAll();
  };

  const noteGone = (id: string): void => {
    if (unsaved.has(id) || !known.delete(id)) return;
    view.saved({ kind: 'gone' });
  };

  const readAll = async (): Promise<void> => {
    const all = await deps.drafts().list();
    if (!all.ok) return;
    const { documents, unreadable } = all.value;
    const inView = view.present().id;
    const stored = documents
      .filter(({ id }) => !doomed.has(id))
      .map((document) => newer(known.get(document.id), document));
    for (const document of stored)
      if (document.id !== inView && !unsaved.has(document.id)) known.set(document.id, document);
    const waiting = [...unsaved.values()];
    view.relisted([...waiting, ...stored.filter(({ id }) => !unsaved.has(id))], unreadable);
    if (!documents.some(({ id }) => id === inView)) noteGone(inView);
  };

  const heard = async (id: string | null): Promise<void> => {
    const inView = view.present().id;
    if (id !== inView) await readAll();
    if (id !== null && id !== inView) return;
    while (writing) await writing;
    const stored = await deps.drafts().get(inView);
    if (writing || view.present().id !== inView) return heard(inView);
    if (!stored.ok) return;
    if (!stored.value) return noteGone(inView);
    if (isAsKnown(stored.value)) return;
    reconcile(view.present(), stored.value);
    if (!unsaved.has(inView)) view.saved({ kind: 'saved', at: stored.value.draft.updatedAt });
    drain();
  };

  /** Goes on with what another tab left of a draft that this one has in view. */
  const takeIntoView = ({ document, base }: UnsavedDraft): void => {
    const shown = view.present();
    const merged = mergeDocuments(base, shown, document);
    const joined = merged ? stampedNow(merged) : copied(document);
    enqueue(joined);
    if (merged) view.joined(shown, joined);
    else view.listed(joined);
  };

  const takeOver = async (): Promise<void> => {
    for (const left of await deps.unsaved.takeOver()) {
      const { document, base } = left;
      const isTaken = unsaved.has(document.id);
      if (!isTaken && document.id === view.present().id) takeIntoView(left);
      else {
        if (!isTaken && base) known.set(document.id, base);
        else if (!isTaken) known.delete(document.id);
        const mine = isTaken ? copied(document) : document;
        enqueue(mine);
        view.listed(mine);
      }
    }
    if (queue.size === 0) return;
    keep();
    drain();
  };

  return {
    async start(): Promise<void> {
      deps.drafts().subscribe((id) => void heard(id));
      await readAll();
      await takeOver();
    },

    /** Stores a draft, and with it whatever storage refused before. */
    persist(words: SoulDocument): void {
      const document = stampedNow(words);
      doomed.delete(document.id);
      unsaved.set(document.id, document);
      for (const id of unsaved.keys()) queue.add(id);
      keep();
      view.listed(document);
      drain();
    },

    /** Whether storage has ever held this draft, as far as this tab knows. */
    isKnown: (id: string): boolean => known.has(id),

    /** Whether words of this draft are still on their way to storage. */
    isUnsaved: (id: string): boolean => unsaved.has(id),

    /** Deletes a draft, unless another tab has changed it meanwhile. */
    remove(id: string): void {
      unsaved.delete(id);
      doomed.add(id);
      queue.add(id);
      keep();
      drain();
    },
  };
};
