import { describe, expect, test } from 'vitest';
import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import { withRoom } from './with-room.ts';

/** Storage in which a document fits once so many things went. */
const storage = (missing: number, reason: StorageReason = 'full') => {
  let left = missing;
  const put = async (): Promise<Result<void, StorageReason>> => (left > 0 ? err(reason) : ok(undefined));
  const documents: DocumentStore<{ readonly id: string }> = {
    store: stores.soulDrafts,
    put,
    list: async () => ok({ documents: [], unreadable: 0 }),
    get: async () => ok(null),
    remove: async () => ok(undefined),
    clear: async () => ok(undefined),
    subscribe: () => () => undefined,
  };
  return {
    documents,
    letGo: (things: number) => {
      let still = things;
      return async () => {
        if (still === 0) return false;
        still -= 1;
        left -= 1;
        return true;
      };
    },
  };
};

describe('withRoom', () => {
  test('lets things go until the document fits', async () => {
    const { documents, letGo } = storage(2);
    expect(await withRoom(documents, letGo(5)).put({ id: 'a' })).toEqual(ok(undefined));
  });

  test('says that storage is full once there is nothing left to go', async () => {
    const { documents, letGo } = storage(3);
    expect(await withRoom(documents, letGo(2)).put({ id: 'a' })).toEqual(err('full'));
  });

  test('lets nothing go for another reason', async () => {
    const { documents } = storage(1, 'blocked');
    const untouched = () => Promise.reject(new Error('Nothing was to go.'));
    expect(await withRoom(documents, untouched).put({ id: 'a' })).toEqual(err('blocked'));
  });
});
