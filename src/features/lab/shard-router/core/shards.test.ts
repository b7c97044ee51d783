import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grainShard } from './grain-shard.ts';
import { heroShard } from './hero-shard.ts';
import { messageShard } from './message-shard.ts';
import { stores } from './stores.ts';

const guid = '3f2b8c1e-7d94-4a06-b1c5-9e0d52f7a86b';

describe('messageShard', () => {
  test.each([
    [guid, 'messages/6b.db', 0x6b],
    [guid.toUpperCase(), 'messages/6b.db', 0x6b],
    [guid.replaceAll('-', ''), 'messages/6b.db', 0x6b],
    [`{${guid}}`, 'messages/6b.db', 0x6b],
    ['00000000-0000-0000-0000-000000000000', 'messages/00.db', 0],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'messages/ff.db', 255],
  ])('%s goes to %s', (id, file, shard) => {
    expect(messageShard(id)).toMatchObject({ ok: true, value: { file, shard } });
  });

  test.each([
    ['', 'empty'],
    ['player/42', 'not-a-guid'],
    [`${guid}0`, 'not-a-guid'],
    [`${guid}\n`, 'not-a-guid'],
    ['3f2b8c1e7d94-4a06-b1c5-9e0d52f7a86b', 'not-a-guid'],
  ])('%j is refused: %s', (id, error) => {
    expect(messageShard(id)).toEqual({ ok: false, error });
  });

  test('writing a GUID differently does not move it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const file = (form: string) => {
          const route = messageShard(form);
          return route.ok && route.value.file;
        };
        expect(new Set([id, id.toUpperCase(), id.replaceAll('-', ''), `(${id})`].map(file)).size).toBe(1);
      }),
    );
  });
});

describe('grainShard', () => {
  test.each([
    [guid, 'orleans/grains/grains-86.db', [33, 34]],
    ['player/42', 'orleans/grains/grains-42.db', [7, 8]],
    ['room-7-seat-3', 'orleans/grains/grains-73.db', [5, 12]],
    ['a00', 'orleans/grains/grains-00.db', [1, 2]],
  ])('%s goes to %s', (id, file, picked) => {
    expect(grainShard(id)).toMatchObject({ ok: true, value: { file, picked } });
  });

  test.each([
    ['', 'empty'],
    ['lobby', 'too-few-digits'],
    ['seat-7', 'too-few-digits'],
    ['座位四十二', 'too-few-digits'],
    ['٤٢', 'too-few-digits'],
  ])('%j is refused: %s', (id, error) => {
    expect(grainShard(id)).toEqual({ ok: false, error });
  });
});

describe('heroShard', () => {
  test.each([
    [guid, 'hero-history/8.db'],
    ['hero-0', 'hero-history/8.db'],
    ['hero-a', 'hero-history/7.db'],
    ['hero-f', 'hero-history/2.db'],
  ])('%s goes to %s', (id, file) => {
    expect(heroShard(id)).toMatchObject({ ok: true, value: { file } });
  });

  test('an empty id is refused', () => {
    expect(heroShard('')).toEqual({ ok: false, error: 'empty' });
  });

  test('six of the ten shards take two hex digits each, four take one', () => {
    const digits = [...'0123456789abcdef'].map((digit) => heroShard(digit));
    const counts = new Array(10).fill(0);
    for (const route of digits) if (route.ok) counts[route.value.shard] += 1;
    expect(counts).toEqual([2, 2, 2, 1, 1, 1, 1, 2, 2, 2]);
  });
});

describe('stores', () => {
  const ids = fc.oneof(fc.uuid(), fc.string({ unit: 'binary' }), fc.string());

  test.each(stores)(
    '$id sends the same id to the same shard, inside its range',
    ({ resolve, shards, label }) => {
      fc.assert(
        fc.property(ids, (id) => {
          const route = resolve(id);
          expect(resolve(id)).toEqual(route);
          if (!route.ok) return;
          expect(route.value.shard).toBeGreaterThanOrEqual(0);
          expect(route.value.shard).toBeLessThan(shards);
          expect(route.value.file).toContain(label(route.value.shard));
          for (const index of route.value.picked) expect(id.charAt(index)).not.toBe('');
        }),
      );
    },
  );
});
