import { stores } from '#platform/storage/core/stores.ts';
import { type DocumentStore, documentStore } from '#platform/storage/io/documents.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { openDraftSchema, type SoulDocument, soulDocumentSchema } from '../core/schema.ts';
import { withRoom } from './with-room.ts';

let opened: DocumentStore<SoulDocument> | null = null;

/** Every draft of this browser, by id; opened on first use, which is never while a server renders. */
export const storedDrafts = (): DocumentStore<SoulDocument> => {
  opened ??= withRoom(documentStore({ store: stores.soulDrafts, schema: soulDocumentSchema }));
  return opened;
};

/** Which draft the page opens with. */
export const openDraft = defineValue({
  store: stores.soul,
  schema: openDraftSchema,
  fallback: { draftId: null },
});
