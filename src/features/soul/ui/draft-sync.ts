import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import { copyDocument, stamped } from '../core/builder.ts';
import { mergeDocuments, sameSoul } from '../core/merge-documents.ts';
import type { SoulDocument } from '../core/schema.ts';

/** `unsaved`: nothing has been typed yet, so nothing is stored. `at` is the ISO instant of the last save. */
export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving'; readonly at: string | null }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: StorageReason };

export interface DraftSyncDeps {
  readonly drafts: () => Pick<DocumentStore<SoulDocument>, 'list' | 'get' | 'put' | 'remove' | 'subscribe'>;
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
  /** The words of two tabs, joined. */
  joined(document: SoulDocument): void;
  /** The draft in view goes on as this copy: another tab changed the same part. */
  forked(copy: SoulDocument): void;
  listed(document: SoulDocument): void;
  relisted(documents: readonly SoulDocument[], unreadable: number): void;
  saved(save: SaveState): void;
}

/** Writes each change at once, without a pause that a crash could fall into, and meets what other tabs write. */
export const createDraftSync = (deps: DraftSyncDeps, view: DraftView) => {
  /** What this tab last wrote or read of each draft: the base of a merge. */
  const known = new Map<string, SoulDocument>();
  const waiting = new Map<string, SoulDocument>();
  let writing: Promise<void> | null = null;

  const remember = (document: SoulDocument): void => {
    known.set(document.id, document);
    view.listed(document);
  };

  const reconcile = (theirs: SoulDocument): void => {
    const mine = view.present();
    const merged = mergeDocuments(known.get(mine.id) ?? null, mine, theirs);
    remember(theirs);
    waiting.delete(mine.id);
    if (merged) {
      if (merged !== mine) view.joined(merged);
      if (!sameSoul(merged, theirs)) waiting.set(merged.id, merged);
      return;
    }
    const copy = copyDocument(mine, deps.newId(), deps.copyOf);
    waiting.set(copy.id, copy);
    view.forked(copy);
  };

  const changedElsewhere = async (id: string): Promise<SoulDocument | null> => {
    const base = known.get(id);
    const stored = await deps.drafts().get(id);
    if (!base || !stored.ok || !stored.value) return null;
    return stored.value.draft.updatedAt === base.draft.updatedAt ? null : stored.value;
  };

  const writeOne = async (document: SoulDocument): Promise<SaveState> => {
    const theirs = document.id === view.present().id ? await changedElsewhere(document.id) : null;
    if (theirs) {
      reconcile(theirs);
      return { kind: 'saved', at: theirs.draft.updatedAt };
    }
    const newest = stamped(document, new Date(deps.now()).toISOString());
    const done = await deps.drafts().put(newest);
    if (done.ok) remember(newest);
    else view.listed(newest);
    return done.ok ? { kind: 'saved', at: newest.draft.updatedAt } : { kind: 'failed', reason: done.error };
  };

  const writeAll = async (): Promise<void> => {
    for (let next = waiting.values().next(); !next.done; next = waiting.values().next()) {
      const document = next.value;
      waiting.delete(document.id);
      const save = await deps.alone(() => writeOne(document));
      if (waiting.size === 0 && document.id === view.present().id) view.saved(save);
    }
    writing = null;
  };

  const drain = (): Promise<void> => {
    writing ??= writeAll();
    return writing;
  };

  const readAll = async (): Promise<void> => {
    const all = await deps.drafts().list();
    if (!all.ok) return;
    const { documents, unreadable } = all.value;
    const isBusy = (id: string): boolean => known.has(id) && (id === view.present().id || waiting.has(id));
    for (const document of documents) if (!isBusy(document.id)) known.set(document.id, document);
    view.relisted(documents, unreadable);
  };

  const heard = async (id: string | null): Promise<void> => {
    if (id === null || id !== view.present().id) return readAll();
    while (writing) await writing;
    const theirs = await changedElsewhere(id);
    if (!theirs || writing || view.present().id !== id) return;
    reconcile(theirs);
    if (waiting.size === 0) view.saved({ kind: 'saved', at: theirs.draft.updatedAt });
    await drain();
  };

  return {
    start(): Promise<void> {
      deps.drafts().subscribe((id) => void heard(id));
      return readAll();
    },

    persist(document: SoulDocument): void {
      waiting.set(document.id, document);
      void drain();
    },

    /** Whether storage has ever held this draft, as far as this tab knows. */
    isKnown: (id: string): boolean => known.has(id),

    /** Whether words of this draft may still be on their way to storage. */
    isPending: (id: string): boolean => writing !== null || waiting.has(id),

    async remove(id: string): Promise<void> {
      waiting.delete(id);
      await writing;
      await deps.drafts().remove(id);
      known.delete(id);
    },
  };
};
