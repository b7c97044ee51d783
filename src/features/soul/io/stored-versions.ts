import { stores } from '#platform/storage/core/stores.ts';
import { documentStore } from '#platform/storage/io/documents.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import { soulHistorySchema } from '../core/versions.ts';
import { createVersions, type Versions } from './versions.ts';

let opened: Versions | null = null;

/** The versions of this browser's drafts; opened on first use, which is never while a server renders. */
export const storedVersions = (): Versions => {
  if (!opened) {
    const histories = documentStore({ store: stores.soulVersions, schema: soulHistorySchema });
    opened = createVersions({
      histories: () => histories,
      alone: (task) => exclusively('soul-versions', task),
    });
  }
  return opened;
};
