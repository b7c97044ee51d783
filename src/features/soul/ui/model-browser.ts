import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { SoulDocument, UnsavedDraft } from '../core/schema.ts';
import { composed } from '../core/test-builders.ts';
import { createSoulStore, type SoulStore } from './store.ts';

/** The same numbers for the same seed, in [0, 1). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface ModelTab {
  readonly id: string;
  readonly store: SoulStore;
}

const microtasks = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await null;
};

/**
 * A browser for tests of what survives: its storage answers when `run` gets to it, in any order, and a tab that crashes
 * hears nothing any more and may or may not have its last orders carried out.
 */
export const modelBrowser = (random: () => number) => {
  const documents = new Map<string, SoulDocument>();
  const journal = new Map<string, readonly UnsavedDraft[]>();
  const alive = new Map<string, (id: string | null) => void>();
  const orders: (() => void)[] = [];
  const locks: { readonly tab: string; readonly begin: () => void }[] = [];
  let holder: string | null = null;
  let openId: string | null = null;
  let time = Date.parse('2026-09-27T10:00:00.000Z');
  let ids = 0;
  let refusal: StorageReason | null = null;
  let refusesJournal = false;

  const order = <T>(tab: string, act: () => T): Promise<T> =>
    new Promise((resolve) => {
      orders.push(() => {
        const isAlive = alive.has(tab);
        if (!isAlive && random() < 0.5) return;
        const answer = act();
        if (isAlive) resolve(answer);
      });
    });

  const tell = (id: string | null, from: string): void => {
    for (const tab of alive.keys()) if (tab !== from) orders.push(() => alive.get(tab)?.(id));
  };

  const nextLock = (): void => {
    holder = null;
    const next = locks.shift();
    if (!next) return;
    holder = next.tab;
    next.begin();
  };

  const alone =
    (tab: string) =>
    <T>(task: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const begin = (): void => {
          task()
            .then(resolve, reject)
            .finally(() => {
              if (holder === tab && alive.has(tab)) nextLock();
            });
        };
        locks.push({ tab, begin });
        if (holder === null) nextLock();
      });

  const reading = <T>(value: () => T): Result<T, StorageReason> =>
    refusal === 'blocked' ? err(refusal) : ok(structuredClone(value()));

  const draftsOf = (tab: string) => ({
    list: () => order(tab, () => reading(() => ({ documents: [...documents.values()], unreadable: 0 }))),
    get: (id: string) => order(tab, () => reading(() => documents.get(id) ?? null)),
    put: (document: SoulDocument) =>
      order(tab, (): Result<void, StorageReason> => {
        if (refusal) return err(refusal);
        documents.set(document.id, structuredClone(document));
        tell(document.id, tab);
        return ok(undefined);
      }),
    remove: (id: string) =>
      order(tab, (): Result<void, StorageReason> => {
        if (refusal === 'blocked') return err(refusal);
        documents.delete(id);
        tell(id, tab);
        return ok(undefined);
      }),
    subscribe: (listener: (id: string | null) => void) => {
      alive.set(tab, listener);
      return () => true;
    },
  });

  const unsavedOf = (tab: string) => ({
    keep(drafts: readonly UnsavedDraft[]): boolean {
      if (!alive.has(tab)) return false;
      if (drafts.length === 0) journal.delete(tab);
      else if (refusesJournal) return false;
      else journal.set(tab, structuredClone(drafts));
      return true;
    },
    takeOver: () =>
      order(tab, () => {
        const left = [...journal].filter(([id]) => id !== tab && !alive.has(id));
        const drafts = left.flatMap(([, kept]) => kept);
        if (drafts.length > 0) journal.set(tab, [...(journal.get(tab) ?? []), ...drafts]);
        for (const [id] of left) journal.delete(id);
        return structuredClone(drafts);
      }),
  });

  return {
    tabs: (): readonly string[] => [...alive.keys()],

    openTab(): ModelTab {
      ids += 1;
      const id = `tab-${ids}`;
      alive.set(id, () => undefined);
      const drafts = draftsOf(id);
      const store = createSoulStore(composed('example'), {
        drafts: () => drafts,
        unsaved: unsavedOf(id),
        loaded: () => order(id, () => undefined),
        open: {
          read: () => openId,
          write: (draft) => {
            openId = draft;
          },
        },
        alone: alone(id),
        now: () => {
          time += random() < 0.7 ? 1 : 0;
          return time;
        },
        newId: () => {
          ids += 1;
          return `draft-${ids}`;
        },
        copyOf: (title) => `${title}, copy`,
      });
      void store.start();
      return { id, store };
    },

    crash(tab: string): void {
      alive.delete(tab);
      for (let at = locks.length - 1; at >= 0; at -= 1) if (locks[at]?.tab === tab) locks.splice(at, 1);
      if (holder === tab) nextLock();
    },

    refuse(reason: StorageReason | null): void {
      refusal = reason;
    },

    refuseJournal(refuses: boolean): void {
      refusesJournal = refuses;
    },

    pass(milliseconds: number): void {
      time += milliseconds;
    },

    /** Carries out up to `most` waiting orders, in any order. */
    async run(most = Number.POSITIVE_INFINITY): Promise<void> {
      await microtasks();
      for (let done = 0; done < most && orders.length > 0; done += 1) {
        orders.splice(Math.floor(random() * orders.length), 1)[0]?.();
        await microtasks();
      }
    },

    /** Every draft that a new tab would find. */
    stored: (): readonly SoulDocument[] => [
      ...documents.values(),
      ...[...journal.values()].flatMap((drafts) => drafts.map(({ document }) => document)),
    ],
  };
};
