import { describe, expect, test } from 'vitest';
import { histogram } from './histogram.ts';
import { seededIds } from './seeded-ids.ts';
import { stores } from './stores.ts';

const [messages, grains, heroes] = stores;
const ids = seededIds(2026, 4096);

describe('seededIds', () => {
  test('the same seed gives the same ids', () => {
    expect(seededIds(7, 3)).toEqual(seededIds(7, 3));
    expect(seededIds(7, 3)).not.toEqual(seededIds(8, 3));
  });

  test('every id is a version 4 GUID and none repeats', () => {
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(4096);
  });
});

describe('histogram', () => {
  test.each(stores)('$id counts every id once', (store) => {
    const { counts, even } = histogram(store, ids);
    expect(counts).toHaveLength(store.shards);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4096);
    expect(even).toBe(4096 / store.shards);
  });

  test('leaves refused ids out', () => {
    expect(histogram(grains, ['lobby', 'player/42', ''])).toMatchObject({ even: 0.01, min: 0, max: 1 });
  });

  test('hero shards 3 to 6 fill half as fast as the others', () => {
    const { counts } = histogram(heroes, ids);
    const mean = (shards: readonly number[]) =>
      shards.reduce((sum, shard) => sum + (counts[shard] ?? 0), 0) / shards.length;
    const ratio = mean([3, 4, 5, 6]) / mean([0, 1, 2, 7, 8, 9]);
    expect(ratio).toBeGreaterThan(0.45);
    expect(ratio).toBeLessThan(0.55);
  });

  test('message shards lean nowhere', () => {
    const { counts, even } = histogram(messages, ids);
    const chiSquare = counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
    expect(chiSquare).toBeLessThan(330);
  });
});
