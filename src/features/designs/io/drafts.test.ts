import { describe, expect, test } from 'vitest';
import { err, ok } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import { edit, newDraft, withHistory } from '../core/document/document.ts';
import type { Document } from '../core/document/schema.ts';
import { draftsIn } from './drafts.ts';

/** The store of one browser, with room for so many characters. */
const browserStore = () => {
  const held = new Map<string, Document>();
  let room = Number.POSITIVE_INFINITY;
  let trouble: StorageReason | null = null;
  const answer = <T>(value: T) => (trouble === null ? ok(value) : err(trouble));
  const store: DocumentStore<Document> = {
    store: stores.designDrafts,
    list: async () => answer({ documents: [...held.values()], unreadable: 0 }),
    get: async (id) => answer(held.get(id) ?? null),
    put: async (document) => {
      if (JSON.stringify(document).length > room) return err('full');
      if (trouble === null) held.set(document.id, structuredClone(document));
      return answer(undefined);
    },
    remove: async (id) => answer(void held.delete(id)),
    clear: async () => answer(held.clear()),
    subscribe: () => () => {},
  };
  return {
    store,
    held,
    limit: (characters: number) => {
      room = characters;
    },
    break: (reason: StorageReason | null) => {
      trouble = reason;
    },
  };
};

const first = newDraft({ id: 'd1', now: '2026-11-28T10:00:00.000Z' });
const at = (minute: number): string => `2026-11-28T10:${String(minute).padStart(2, '0')}:00.000Z`;
const before = edit(first, 'Before', at(1));

/** Two tabs that knew the same draft, until one of them wrote. */
const written = async () => {
  const { store } = browserStore();
  const [here, there] = [draftsIn(store), draftsIn(store)];
  await here.write(before);
  there.seen(before);
  const theirs = edit(first, 'Theirs', at(2));
  await there.write(theirs);
  return { here, there, theirs };
};

describe('drafts', () => {
  test('are written, read, listed and removed', async () => {
    const drafts = draftsIn(browserStore().store);
    expect(await drafts.read('d1')).toEqual(ok(null));
    expect(await drafts.write(first)).toEqual(ok(undefined));
    expect(await drafts.write(edit(first, 'A', at(1)))).toEqual(ok(undefined));
    expect(await drafts.read('d1')).toMatchObject({ value: { draft: 'A' } });
    expect(await drafts.list()).toMatchObject({ value: { documents: [{ draft: 'A' }] } });
    await drafts.remove('d1');
    expect(await drafts.list()).toMatchObject({ value: { documents: [] } });
  });

  test('give up the undo history before the text where storage is full', async () => {
    const browser = browserStore();
    const drafts = draftsIn(browser.store);
    browser.limit(1_000);
    const heavy = withHistory(edit(first, 'All my words', at(1)), 'h'.repeat(2_000));
    expect(await drafts.write(heavy)).toEqual(ok(undefined));
    expect(browser.held.get('d1')).toMatchObject({ draft: 'All my words', history: null });
  });

  test.each<StorageReason>(['full', 'blocked'])('stay in memory while storage is %s', async (reason) => {
    const browser = browserStore();
    const drafts = draftsIn(browser.store);
    await drafts.write(first);
    if (reason === 'full') browser.limit(10);
    else browser.break(reason);
    const typed = edit(first, 'All my words', at(1));
    expect(await drafts.write(typed)).toEqual(err({ tag: 'storage', reason }));
    expect(await drafts.read('d1')).toEqual(ok(typed));
    expect(await drafts.list()).toMatchObject({ value: { documents: [typed] } });
    browser.limit(1_000);
    browser.break(null);
    expect(await drafts.write(typed)).toEqual(ok(undefined));
    expect(browser.held.get('d1')).toEqual(typed);
  });

  test('do not write over what another tab wrote', async () => {
    const { here, theirs } = await written();
    const mine = edit(first, 'Mine', at(3));
    const refused = err({ tag: 'other-tab', base: 'Before', theirs });
    expect(await here.write(mine)).toEqual(refused);
    expect(await here.write(mine)).toEqual(refused);
    expect(await here.read('d1')).toEqual(ok(theirs));
    expect(await here.write(mine)).toEqual(refused);
    here.seen(theirs);
    expect(await here.write(edit(first, 'Theirs and mine', at(4)))).toMatchObject({ ok: true });
  });

  test('do not write over what another tab wrote while the two were merged', async () => {
    const { here, there, theirs } = await written();
    await here.write(edit(first, 'Mine', at(3)));
    const later = edit(first, 'Theirs, later', at(4));
    await there.write(later);
    const refused = err({ tag: 'other-tab', base: 'Theirs', theirs: later });
    const merged = edit(first, 'Theirs and mine', at(5));
    here.seen(theirs);
    expect(await here.write(merged)).toEqual(refused);
    here.seen(later);
    expect(await here.write(merged)).toMatchObject({ ok: true });
  });

  test('can be merged with another tab’s although storage was full before', async () => {
    const browser = browserStore();
    const [here, there] = [draftsIn(browser.store), draftsIn(browser.store)];
    await here.write(before);
    there.seen(before);
    browser.limit(10);
    const mine = edit(first, 'Mine', at(2));
    await here.write(mine);
    browser.limit(1_000);
    const theirs = edit(first, 'Theirs', at(3));
    await there.write(theirs);
    expect(await here.write(mine)).toMatchObject({ error: { tag: 'other-tab', theirs } });
    expect(await here.read('d1')).toEqual(ok(mine));
    here.seen(mine);
    expect(await here.write(mine)).toMatchObject({ error: { tag: 'other-tab', base: 'Before', theirs } });
    here.seen(theirs);
    expect(await here.write(edit(mine, 'Theirs, mine', at(4)))).toMatchObject({ ok: true });
    expect(await here.read('d1')).toMatchObject({ value: { draft: 'Theirs, mine' } });
  });

  test('are not in each other’s way where both tabs hold the same text', async () => {
    const { store } = browserStore();
    const [here, there] = [draftsIn(store), draftsIn(store)];
    await here.write(edit(first, 'Same', at(1)));
    expect(await there.write(edit(first, 'Same', at(2)))).toMatchObject({ ok: true });
  });

  test('leave a stored document of another shape alone', async () => {
    const browser = browserStore();
    browser.break('unreadable');
    const drafts = draftsIn(browser.store);
    expect(await drafts.write(first)).toEqual(err({ tag: 'storage', reason: 'unreadable' }));
    expect(browser.held.size).toBe(0);
  });
});
