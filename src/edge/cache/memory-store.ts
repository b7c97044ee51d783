import { type Entry, mostPreviews, type Store } from './store.ts';

/** An entry takes room though there is nothing in it. */
const overhead = 1_024;

const sizeOf = ({ content }: Entry): number => overhead + (content?.bytes.length ?? 0);

/** Keeps entries in this isolate, up to so many bytes; what was written first goes first. */
export const memoryStore = (maxBytes: number): Store => {
  const entries = new Map<string, Entry>();
  let bytes = 0;

  const drop = (key: string): void => {
    const entry = entries.get(key);
    if (entry === undefined) return;
    bytes -= sizeOf(entry);
    entries.delete(key);
  };

  const dropOldestPreview = (): void => {
    const previews = [...entries].filter(([, { kind }]) => kind === 'preview');
    if (previews.length <= mostPreviews) return;
    const [key] = previews.reduce((oldest, one) => (one[1].storedAt < oldest[1].storedAt ? one : oldest));
    drop(key);
  };

  return {
    read: async (key) => entries.get(key) ?? null,
    write: async (key, entry) => {
      drop(key);
      entries.set(key, entry);
      bytes += sizeOf(entry);
      if (entry.kind === 'preview') dropOldestPreview();
      for (const first of entries.keys()) {
        if (bytes <= maxBytes) break;
        drop(first);
      }
    },
  };
};
