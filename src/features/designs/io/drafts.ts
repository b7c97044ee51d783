import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { type DocumentStore, documentStore } from '#platform/storage/io/documents.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import type { DraftReason } from '../core/document/reason.ts';
import { type Document, documentSchema } from '../core/document/schema.ts';

export interface Drafts {
  /** Every document of this browser; `unreadable` counts those of another shape, which stay stored. */
  list(): Promise<
    Result<{ readonly documents: readonly Document[]; readonly unreadable: number }, StorageReason>
  >;
  /** A document as stored; one that could not be stored is given as it was last written. */
  read(id: string): Promise<Result<Document | null, StorageReason>>;
  /**
   * Stores a document. Where storage is full the undo history is given up first. What another tab wrote and this one has
   * not `seen` is not overwritten: merge with the document of the refusal, say that it was seen, and write again.
   */
  write(document: Document): Promise<Result<void, DraftReason>>;
  /** What this tab writes from now on comes from this document, as it was read. */
  seen(document: Document): void;
  remove(id: string): Promise<Result<void, StorageReason>>;
  /** Calls back with a document's id (`null`: all of them) after a change in any tab. */
  subscribe(changed: (id: string | null) => void): () => void;
}

const put = async (
  store: DocumentStore<Document>,
  document: Document,
): Promise<Result<void, StorageReason>> => {
  const whole = await store.put(document);
  if (whole.ok || whole.error !== 'full' || document.history === null) return whole;
  return store.put({ ...document, history: null });
};

/** The documents in a store, as one tab knows them. */
export const draftsIn = (store: DocumentStore<Document>): Drafts => {
  /** What is stored, as last seen or written by this tab. */
  const known = new Map<string, Document>();
  /** What storage did not take. */
  const unstored = new Map<string, Document>();

  const write = async (document: Document): Promise<Result<void, DraftReason>> => {
    const { id, draft } = document;
    const stored = await store.get(id);
    const theirs = stored.ok ? stored.value : null;
    const seen = known.get(id);
    if (theirs !== null && theirs.updatedAt !== seen?.updatedAt && theirs.draft !== draft)
      return err({ tag: 'other-tab', base: seen?.draft ?? '', theirs });
    const done = stored.ok ? await put(store, document) : stored;
    if (!done.ok) {
      unstored.set(id, document);
      return err({ tag: 'storage', reason: done.error });
    }
    unstored.delete(id);
    known.set(id, document);
    return done;
  };

  return {
    async list() {
      const stored = await store.list();
      if (!stored.ok)
        return unstored.size === 0 ? stored : ok({ documents: [...unstored.values()], unreadable: 0 });
      const { documents, unreadable } = stored.value;
      const kept = documents.filter(({ id }) => !unstored.has(id));
      return ok({ documents: [...kept, ...unstored.values()], unreadable });
    },
    async read(id) {
      const stored = await store.get(id);
      const kept = unstored.get(id);
      return kept === undefined ? stored : ok(kept);
    },
    write: (document) => exclusively('design-drafts', () => write(document)),
    seen: (document) => {
      if (document !== unstored.get(document.id)) known.set(document.id, document);
    },
    async remove(id) {
      unstored.delete(id);
      known.delete(id);
      return store.remove(id);
    },
    subscribe: (changed) => store.subscribe(changed),
  };
};

let opened: Drafts | null = null;

/** Opened at the first use: importing this file in the build must not touch the browser. */
export const drafts = (): Drafts => {
  opened ??= draftsIn(documentStore({ store: stores.designDrafts, schema: documentSchema }));
  return opened;
};
