import { type Content, type Entry, type Kind, mostPreviews, type Store } from './store.ts';

export interface EdgeStoreParts {
  readonly cache: () => Promise<Cache>;
  readonly database: D1Database | undefined;
}

/** How long a stale answer is still at hand, in seconds. */
const keptFor = 30 * 86_400;

const addressOf = (key: string): string => `https://upstream-cache.invalid/${key}`;

const toResponse = ({ kind, storedAt }: Entry, { type, bytes, etag }: Content) =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'cache-control': `public, max-age=${keptFor}`,
      etag,
      'x-kind': kind,
      'x-stored-at': String(storedAt),
    },
  });

const toEntry = async (response: Response): Promise<Entry> => {
  const header = (name: string): string => response.headers.get(name) ?? '';
  return {
    kind: header('x-kind') as Kind,
    content: {
      type: header('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
      etag: header('etag'),
    },
    storedAt: Number(header('x-stored-at')),
  };
};

const list = (database: D1Database, key: string, storedAt: number) =>
  database.batch([
    database
      .prepare('INSERT INTO design_previews VALUES (?1, ?2) ON CONFLICT DO UPDATE SET stored_at = ?2')
      .bind(key, storedAt),
    database
      .prepare(
        'DELETE FROM design_previews WHERE key IN (SELECT key FROM design_previews ORDER BY stored_at DESC LIMIT -1 OFFSET ?)',
      )
      .bind(mostPreviews),
  ]);

/** An index that cannot be asked lists everything: the cache forgets by itself. */
const isListed = async (database: D1Database, key: string): Promise<boolean> => {
  try {
    return (await database.prepare('SELECT 1 FROM design_previews WHERE key = ?').bind(key).first()) !== null;
  } catch {
    return true;
  }
};

/**
 * The bytes are in the Cache API, which each data center has of its own. Previews are listed in D1 as well, which is one for
 * all, and count while they are. That there is nothing is not kept here.
 */
export const edgeStore = ({ cache, database }: EdgeStoreParts): Store => ({
  read: async (key) => {
    const response = await (await cache()).match(addressOf(key));
    if (response === undefined) return null;
    const entry = await toEntry(response);
    const counts = entry.kind !== 'preview' || database === undefined || (await isListed(database, key));
    return counts ? entry : null;
  },
  write: async (key, entry) => {
    if (entry.content === null) return;
    await (await cache()).put(addressOf(key), toResponse(entry, entry.content));
    if (entry.kind === 'preview' && database !== undefined) await list(database, key, entry.storedAt);
  },
});
