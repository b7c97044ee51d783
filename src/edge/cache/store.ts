export type Kind = 'catalogue' | 'document' | 'preview' | 'souls';

export interface Content {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export interface Entry {
  readonly kind: Kind;
  /** Null where the upstream says that there is none. */
  readonly content: Content | null;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
}

/** Where answers of upstreams are kept. */
export interface Store {
  read(key: string): Promise<Entry | null>;
  write(key: string, entry: Entry): Promise<void>;
}

/** Of more than so many previews the oldest goes. */
export const mostPreviews = 160;

const minute = 60_000;
const day = 1_440 * minute;

const freshFor: Readonly<Record<Kind, number>> = {
  catalogue: day,
  document: day,
  preview: day,
  souls: 5 * minute,
};

/** That there is nothing counts for a minute. */
export const freshForMs = ({ kind, content }: Pick<Entry, 'kind' | 'content'>): number =>
  content === null ? minute : freshFor[kind];

export const isFresh = (entry: Entry, now: number): boolean => now - entry.storedAt < freshForMs(entry);
