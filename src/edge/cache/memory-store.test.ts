import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import type { Entry, Kind } from './store.ts';

const entry = (storedAt: number, kind: Kind = 'preview', size = 10): Entry => ({
  kind,
  content: { type: 'image/png', bytes: new Uint8Array(size), etag: '"x"' },
  storedAt,
});

const kept = async (store: ReturnType<typeof memoryStore>, keys: readonly string[]) => {
  const found = await Promise.all(keys.map((key) => store.read(key)));
  return keys.filter((_, index) => found[index] !== null);
};

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `p${n}`);

describe('memoryStore', () => {
  test('keeps 160 previews; the oldest goes first, whenever it was written', async () => {
    const store = memoryStore(Infinity);
    const keys = names(161);
    for (const [n, key] of keys.entries()) await store.write(key, entry(n === 7 ? -1 : n));
    expect(await kept(store, keys)).toEqual(keys.filter((key) => key !== 'p7'));
  });

  test('writing one anew makes it the youngest and pushes out no other', async () => {
    const store = memoryStore(Infinity);
    const keys = names(160);
    for (const [n, key] of keys.entries()) await store.write(key, entry(n));
    await store.write('p0', entry(500));
    expect(await kept(store, keys)).toHaveLength(160);
    await store.write('new', entry(501));
    expect(await kept(store, ['p0', 'p1', 'new'])).toEqual(['p0', 'new']);
  });

  test('counts documents and the catalogue apart', async () => {
    const store = memoryStore(Infinity);
    await store.write('catalogue', entry(0, 'catalogue'));
    for (const [n, key] of names(160).entries()) await store.write(`d${key}`, entry(n, 'document'));
    for (const [n, key] of names(200).entries()) await store.write(key, entry(n));
    expect(await kept(store, ['catalogue', 'dp0', 'p0', 'p39', 'p40'])).toEqual(['catalogue', 'dp0', 'p40']);
  });

  test('stays within its bytes', async () => {
    const store = memoryStore(3 * 11_024);
    for (const [n, key] of names(5).entries()) await store.write(key, entry(n, 'document', 10_000));
    expect(await kept(store, names(5))).toEqual(['p2', 'p3', 'p4']);
  });
});
