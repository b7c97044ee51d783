import type { DocumentStore } from '#platform/storage/io/documents.ts';

const lessVersions = async (): Promise<boolean> => {
  try {
    const { storedVersions } = await import('./stored-versions.ts');
    return await storedVersions().makeRoom();
  } catch {
    return false;
  }
};

/** A store whose documents come before versions: where storage is full, older versions go until the document fits. */
export const withRoom = <T extends { readonly id: string }>(
  documents: DocumentStore<T>,
  makeRoom: () => Promise<boolean> = lessVersions,
): DocumentStore<T> => ({
  ...documents,
  async put(document) {
    for (;;) {
      const done = await documents.put(document);
      if (done.ok || done.error !== 'full' || !(await makeRoom())) return done;
    }
  },
});
