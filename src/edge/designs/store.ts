export type Kind = 'catalogue' | 'document' | 'preview';

export interface Content {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export interface Entry {
  readonly kind: Kind;
  /** Null where the design site says that there is none. */
  readonly content: Content | null;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
}

/** Where answers of the design site are kept. */
export interface Store {
  read(key: string): Promise<Entry | null>;
  write(key: string, entry: Entry): Promise<void>;
}

/** Of more than so many previews the oldest goes. */
export const mostPreviews = 160;

const day = 86_400_000;
const minute = 60_000;

export const freshForMs = ({ content }: Entry): number => (content === null ? minute : day);

export const isFresh = (entry: Entry, now: number): boolean => now - entry.storedAt < freshForMs(entry);
