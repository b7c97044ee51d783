import { describe, expect, test } from 'vitest';
import { err, ok } from '#lib/result.ts';
import { writeText } from '../core/builder.ts';
import { composed } from '../core/test-builders.ts';
import { type SoulHistory, versionsKept } from '../core/versions.ts';
import { createVersions, type Versions } from './versions.ts';

/** One browser's storage, with room for so many versions. */
const browser = (limit = Number.POSITIVE_INFINITY) => {
  let room = limit;
  const stored = new Map<string, SoulHistory>();
  const listeners = new Set<(id: string | null) => void>();
  let last: Promise<unknown> = Promise.resolve();
  const tell = (id: string) => {
    for (const listener of listeners) listener(id);
  };
  const held = (except: string) =>
    [...stored.values()]
      .filter(({ id }) => id !== except)
      .reduce((sum, { versions }) => sum + versions.length, 0);
  const histories = {
    list: async () => ok({ documents: structuredClone([...stored.values()]), unreadable: 0 }),
    get: async (id: string) => ok(structuredClone(stored.get(id) ?? null)),
    put: async (history: SoulHistory) => {
      if (held(history.id) + history.versions.length > room) return err('full' as const);
      stored.set(history.id, structuredClone(history));
      tell(history.id);
      return ok(undefined);
    },
    remove: async (id: string) => {
      stored.delete(id);
      tell(id);
      return ok(undefined);
    },
    subscribe: (listener: (id: string | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    stored,
    limit: (versions: number) => {
      room = versions;
    },
    tab: (): Versions =>
      createVersions({
        histories: () => histories,
        alone: (task) => {
          const done = last.then(task);
          last = done;
          return done;
        },
      }),
  };
};

const own = (text: string, id = 'a') => writeText(composed(id), 'customPrompt', text);
const instant = (minute: number): string => new Date(Date.UTC(2026, 8, 27, 10, minute)).toISOString();
const textsOf = async (versions: Versions, id = 'a') => {
  const all = await versions.of(id);
  return all.ok ? all.value.map(({ document }) => document.draft.customPrompt) : all.error;
};

describe('createVersions', () => {
  test('keeps each draft’s versions apart, the newest first', async () => {
    const tab = browser().tab();
    await tab.keep(own('one'), instant(1));
    await tab.keep(own('two'), instant(2));
    await tab.keep(own('other', 'b'), instant(3));
    expect(await textsOf(tab)).toEqual(['two', 'one']);
    expect(await textsOf(tab, 'b')).toEqual(['other']);
    expect(await textsOf(tab, 'c')).toEqual([]);
  });

  test('holds what two tabs keep at once, and the same words once', async () => {
    const { tab } = browser();
    const [one, two] = [tab(), tab()];
    await Promise.all([
      one.keep(own('first'), instant(1)),
      two.keep(own('second'), instant(2)),
      one.keep(own('both'), instant(3)),
      two.keep(own('both'), instant(3)),
    ]);
    expect(await textsOf(one)).toEqual(['both', 'second', 'first']);
  });

  test('tells every tab of a new version', async () => {
    const { tab } = browser();
    let told = 0;
    const stop = tab().subscribe(() => {
      told += 1;
    });
    await tab().keep(own('one'), instant(1));
    stop();
    await tab().keep(own('two'), instant(2));
    expect(told).toBe(1);
  });

  test('names a version and takes the name back', async () => {
    const tab = browser().tab();
    await tab.keep(own('one'), instant(1));
    const found = await tab.of('a');
    const id = found.ok ? (found.value[0]?.id ?? '') : '';
    const nameOf = async () => {
      const all = await tab.of('a');
      return all.ok ? all.value[0]?.name : all.error;
    };
    await tab.rename('a', id, ' For reviews ');
    expect(await nameOf()).toBe('For reviews');
    await tab.rename('a', id, '');
    expect(await nameOf()).toBe('');
  });

  test('lets older versions go where there is no room for a new one', async () => {
    const { tab, stored } = browser(4);
    const one = tab();
    for (let minute = 0; minute < 9; minute += 1) await one.keep(own(`text ${minute}`), instant(minute));
    expect(await textsOf(one)).toContain('text 8');
    expect(stored.get('a')?.versions.length).toBeLessThanOrEqual(4);
  });

  test('makes room until nothing is left to go', async () => {
    const { tab, stored } = browser();
    const one = tab();
    for (let minute = 0; minute < 3; minute += 1) await one.keep(own(`text ${minute}`), instant(minute));
    expect(await one.makeRoom()).toBe(true);
    expect(await textsOf(one)).toEqual(['text 2']);
    expect(await one.makeRoom()).toBe(true);
    expect(stored.size).toBe(0);
    expect(await one.makeRoom()).toBe(false);
  });

  test('lets a history go that not even shortened has room', async () => {
    const world = browser();
    const tab = world.tab();
    for (let minute = 0; minute < 4; minute += 1) await tab.keep(own(`text ${minute}`), instant(minute));
    world.limit(0);
    expect(await tab.makeRoom()).toBe(true);
    expect(world.stored.size).toBe(0);
  });

  test('says that storage is full when not even one version fits', async () => {
    const tab = browser(0).tab();
    expect(await tab.keep(own('one'), instant(1))).toEqual(err('full'));
  });

  test('keeps no more than it should', async () => {
    const tab = browser().tab();
    for (let minute = 0; minute < versionsKept + 7; minute += 1)
      await tab.keep(own(`text ${minute}`), instant(minute));
    const texts = await textsOf(tab);
    expect(texts).toHaveLength(versionsKept);
    expect(texts[0]).toBe(`text ${versionsKept + 6}`);
  });

  test('lets go what belonged to drafts that are no more', async () => {
    const { tab, stored } = browser();
    const one = tab();
    await one.keep(own('kept'), instant(1));
    await one.keep(own('gone', 'b'), instant(1));
    await one.keepOnly(new Set(['a']));
    expect([...stored.keys()]).toEqual(['a']);
  });
});
