import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import { newDraft } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import { draftsIn } from '../../io/drafts.ts';
import { openSession } from './session.ts';

/** The stores of two tabs over one browser, which can be made to refuse. */
const browser = () => {
  const kept = new Map<string, Document>();
  const listeners = new Map<number, Set<(id: string | null) => void>>();
  const refusal: { reason: StorageReason | null } = { reason: null };
  const tab = (number: number): DocumentStore<Document> => {
    listeners.set(number, new Set());
    return {
      store: stores.designDrafts,
      list: async () => ok({ documents: [...kept.values()], unreadable: 0 }),
      get: async (id) => ok(kept.get(id) ?? null),
      put: async (document) => {
        if (refusal.reason !== null) return err(refusal.reason);
        kept.set(document.id, document);
        for (const heard of listeners.values()) for (const listener of heard) listener(document.id);
        return ok(undefined);
      },
      remove: async (id) => ok(void kept.delete(id)),
      clear: async () => ok(kept.clear()),
      subscribe: (changed) => {
        listeners.get(number)?.add(changed);
        return () => listeners.get(number)?.delete(changed);
      },
    };
  };
  return { kept, tab, refusal };
};

let clock = 0;
const now = (): string => {
  clock += 1_000;
  return new Date(clock).toISOString();
};
const base = 'a\nb\nc\n';
const first = newDraft({ id: 'one', now: new Date(0).toISOString() }, base);

const openTab = (store: DocumentStore<Document>, history = (): string | null => null) =>
  openSession(first, { drafts: draftsIn(store), now, history });

/** Two tabs with the same stored document. */
const openBoth = () => {
  const { kept, tab, refusal } = browser();
  kept.set(first.id, first);
  const open = (store: DocumentStore<Document>) => {
    const drafts = draftsIn(store);
    drafts.seen(first);
    return openSession(first, { drafts, now, history: () => null });
  };
  /** Happens in the first tab while it reads. */
  const meanwhile: { act: (() => void) | null } = { act: null };
  const reading = tab(1);
  const get: DocumentStore<Document>['get'] = async (id) => {
    const found = await reading.get(id);
    meanwhile.act?.();
    meanwhile.act = null;
    return found;
  };
  return { kept, refusal, meanwhile, mine: open({ ...reading, get }), other: open(tab(2)) };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
  clock = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What joins texts is fetched when it is first needed. */
const pause = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(400);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
};

describe('a session', () => {
  test('stores what was typed when typing pauses, with the history of undo', async () => {
    const { kept, tab } = browser();
    const session = openTab(tab(1), () => '{"done":1}');
    session.type('a\nb\nc\nd\n');
    expect(session.state().keeping).toBe('keeping');
    expect(kept.size).toBe(0);
    await pause();
    expect(kept.get('one')).toMatchObject({ draft: 'a\nb\nc\nd\n', history: '{"done":1}' });
    expect(session.state().keeping).toBe('kept');
  });

  test('tells of typing a moment later and once, and of anything else at once', async () => {
    const session = openTab(browser().tab(1));
    const heard = vi.fn();
    session.subscribe(heard);
    session.type('a');
    session.type('ab');
    expect(session.state().document.draft).toBe('ab');
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toHaveBeenCalledOnce();
    session.type('abc');
    session.change((document) => document);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('stores nothing of a document that nobody touched', async () => {
    const { kept, tab } = browser();
    const session = openTab(tab(1));
    session.type(base);
    await pause();
    session.close();
    expect(kept.size).toBe(0);
  });

  test('says that storage is full, keeps the text, and stores it once there is room', async () => {
    const { kept, tab, refusal } = browser();
    const session = openTab(tab(1));
    refusal.reason = 'full';
    session.type('typed');
    await pause();
    expect(session.state()).toMatchObject({ keeping: 'full', document: { draft: 'typed' } });
    refusal.reason = null;
    session.type('typed on');
    await pause();
    expect(kept.get('one')?.draft).toBe('typed on');
    expect(session.state().keeping).toBe('kept');
  });

  test('takes over what another tab wrote, while nothing was typed here', async () => {
    const { mine, other } = openBoth();
    other.type('a\nB\nc\n');
    await pause();
    expect(mine.state()).toMatchObject({ document: { draft: 'a\nB\nc\n' }, revision: 1 });
  });

  test('joins what two tabs wrote at the same time', async () => {
    const { kept, mine, other } = openBoth();
    mine.type('A\nb\nc\n');
    other.type('a\nb\nC\n');
    await pause();
    await pause();
    expect(kept.get('one')?.draft).toBe('A\nb\nC\n');
    for (const session of [mine, other])
      expect(session.state()).toMatchObject({ document: { draft: 'A\nb\nC\n' }, joined: false });
  });

  test('joins what another tab wrote with what is typed while that is read', async () => {
    const { kept, meanwhile, mine, other } = openBoth();
    meanwhile.act = () => mine.type('A\nb\nc\n');
    other.type('a\nb\nC\n');
    await pause();
    await pause();
    expect(kept.get('one')?.draft).toBe('A\nb\nC\n');
  });

  test('joins what another tab wrote while storage took nothing from here', async () => {
    const { kept, refusal, mine, other } = openBoth();
    refusal.reason = 'full';
    mine.type('A\nb\nc\n');
    await pause();
    refusal.reason = null;
    other.type('a\nb\nC\n');
    await pause();
    mine.type('AA\nb\nc\n');
    await pause();
    expect(kept.get('one')?.draft).toBe('AA\nb\nC\n');
  });

  test('overwrites nothing of another tab where what joins texts can’t be fetched, and tries again', async () => {
    const { kept, mine, other } = openBoth();
    vi.doMock('./join-texts.ts', () => {
      throw new Error('Nothing is fetched.');
    });
    mine.type('A\nb\nc\n');
    other.type('a\nb\nC\n');
    await pause();
    vi.doUnmock('./join-texts.ts');
    const unsaved = [mine, other].filter((session) => session.state().keeping === 'blocked');
    expect(unsaved).toHaveLength(1);
    expect(kept.get('one')?.draft).toBe('A\nb\nc\n');
    expect(other.state().document.draft).toBe('a\nb\nC\n');
    other.type('a\nb\nCC\n');
    await pause();
    expect(kept.get('one')?.draft).toBe('A\nb\nCC\n');
  });

  test('keeps both versions of a line that two tabs changed, and says so', async () => {
    const { kept, mine, other } = openBoth();
    mine.type('a\nmine\nc\n');
    other.type('a\nother\nc\n');
    await pause();
    await pause();
    const draft = kept.get('one')?.draft ?? '';
    expect(draft).toContain('mine');
    expect(draft).toContain('other');
    expect(mine.state().joined || other.state().joined).toBe(true);
  });

  test('stores at once what is not typed, and tells the source editor', async () => {
    const { kept, tab } = browser();
    const session = openTab(tab(1));
    session.change((document, at) => ({ ...document, draft: 'imported', updatedAt: at }));
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.get('one')?.draft).toBe('imported');
    expect(session.state().revision).toBe(1);
  });
});
