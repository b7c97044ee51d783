import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { renameDraft } from '../core/builder.ts';
import type { SoulDocument } from '../core/schema.ts';
import { composed, fragment, ruleFragment } from '../core/test-builders.ts';
import { createSoulStore, type SoulStore } from './store.ts';

/** One browser's storage, shared by its tabs. */
const browser = () => {
  const documents = new Map<string, SoulDocument>();
  const listeners = new Set<(id: string | null) => void>();
  let openId: string | null = null;
  let time = Date.parse('2026-09-27T10:00:00.000Z');
  let ids = 0;
  let refusal: StorageReason | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const tell = (id: string) => {
    for (const listener of listeners) listener(id);
  };
  const drafts = {
    list: async () => ok({ documents: structuredClone([...documents.values()]), unreadable: 0 }),
    get: async (id: string) => ok(structuredClone(documents.get(id) ?? null)),
    put: async (document: SoulDocument) => {
      if (refusal) return err(refusal);
      documents.set(document.id, structuredClone(document));
      tell(document.id);
      return ok(undefined);
    },
    remove: async (id: string) => {
      documents.delete(id);
      tell(id);
      return ok(undefined);
    },
    subscribe: (listener: (id: string | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    documents,
    refuse: (reason: StorageReason | null) => {
      refusal = reason;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    tab: async (): Promise<SoulStore> => {
      const store = createSoulStore(composed('example'), {
        drafts: () => drafts,
        unsaved: { keep: () => true, takeOver: async () => [] },
        loaded: async () => {},
        open: {
          read: () => openId,
          write: (id) => {
            openId = id;
          },
        },
        alone: (task) => {
          const done = last.then(task);
          last = done;
          return done;
        },
        now: () => {
          time += 1;
          return time;
        },
        newId: () => {
          ids += 1;
          return `draft-${ids}`;
        },
        copyOf: (title) => `${title}, copy`,
      });
      await store.start();
      return store;
    },
  };
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const draftOf = (store: SoulStore) => store.read().history.present.draft;

describe('createSoulStore', () => {
  test('stores nothing before something changes', async () => {
    const { documents, tab } = browser();
    expect((await tab()).read().save).toEqual({ kind: 'unsaved' });
    expect(documents.size).toBe(0);
  });

  test('writes every change and brings it back after a reload', async () => {
    const { tab } = browser();
    const store = await tab();
    store.write('customPrompt', 'Mine.');
    await settle();
    expect(store.read().save.kind).toBe('saved');
    expect(draftOf(await tab()).customPrompt).toBe('Mine.');
  });

  test('says that it is saved, whenever during a save one types on', async () => {
    for (let turns = 0; turns < 16; turns += 1) {
      const { tab } = browser();
      const store = await tab();
      store.write('customPrompt', 'One');
      for (let turn = 0; turn < turns; turn += 1) await null;
      store.write('customPrompt', 'One, two');
      await settle();
      expect(store.read().save.kind, `after ${turns} turns`).toBe('saved');
    }
  });

  test('loses no character of any typing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), async (texts) => {
        const { tab } = browser();
        const store = await tab();
        for (const text of texts) store.write('customPrompt', text);
        await settle();
        expect(draftOf(await tab()).customPrompt).toBe(texts.at(-1));
      }),
    );
  });

  test('undoes and redoes picks, words and names across the draft', async () => {
    const { tab } = browser();
    const store = await tab();
    store.empty('rule');
    store.write('customPrompt', 'Mine.');
    store.rename('Named');
    store.undo();
    store.undo();
    store.undo();
    expect(draftOf(store)).toMatchObject({
      name: '',
      customPrompt: '',
      ruleSlotText: ruleFragment().content,
    });
    store.redo();
    store.redo();
    store.redo();
    expect(draftOf(store)).toMatchObject({ name: 'Named', customPrompt: 'Mine.', ruleSlotText: '' });
  });

  test('offers hand-edited words back when a pick replaces them', async () => {
    const { tab } = browser();
    const store = await tab();
    store.write('mainSlotText', 'My own role.');
    store.fill({ main: fragment({ fragmentId: 'other', content: 'Other.' }) });
    expect(store.read().notice).toEqual({ kind: 'replaced', slots: ['main'] });
    store.takeBack();
    expect(draftOf(store).mainSlotText).toBe('My own role.');
    expect(store.read().notice).toBeNull();
  });

  test('replaces untouched words without a notice', async () => {
    const { tab } = browser();
    const store = await tab();
    store.fill({ main: fragment({ fragmentId: 'other', content: 'Other.' }) });
    expect(store.read().notice).toBeNull();
  });

  test('leaves an emptied slot empty', async () => {
    const { tab } = browser();
    const store = await tab();
    store.empty('main');
    await settle();
    expect(draftOf(await tab())).toMatchObject({ selectedMainFragmentId: null, mainSlotText: '' });
  });

  test('keeps several drafts, each with its own undo', async () => {
    const { tab, documents } = browser();
    const store = await tab();
    store.write('customPrompt', 'First.');
    await settle();
    const first = store.read().history.present.id;
    store.create();
    store.write('customPrompt', 'Second.');
    await settle();
    expect(documents.size).toBe(2);
    store.open(first);
    expect(draftOf(store).customPrompt).toBe('First.');
    store.undo();
    expect(draftOf(store).customPrompt).toBe('');
  });

  test('deletes a draft, shows the next one, and takes it back', async () => {
    const { tab, documents } = browser();
    const store = await tab();
    store.write('customPrompt', 'First.');
    await settle();
    store.create();
    store.write('customPrompt', 'Second.');
    await settle();
    store.remove();
    await settle();
    expect([documents.size, draftOf(store).customPrompt]).toEqual([1, 'First.']);
    store.takeBack();
    await settle();
    expect([documents.size, draftOf(store).customPrompt]).toEqual([2, 'Second.']);
  });

  test('shows the example again once the last draft is gone', async () => {
    const { tab } = browser();
    const store = await tab();
    store.write('customPrompt', 'Only.');
    await settle();
    store.remove();
    await settle();
    expect(store.read().save).toEqual({ kind: 'unsaved' });
    expect(draftOf(store).mainSlotText).toBe(fragment().content);
  });

  test('says why a change is not saved, and saves it with the next one', async () => {
    const { tab, refuse, documents } = browser();
    const store = await tab();
    refuse('full');
    store.write('customPrompt', 'Mine');
    await settle();
    expect(store.read().save).toEqual({ kind: 'failed', reason: 'full' });
    refuse(null);
    store.write('customPrompt', 'Mine.');
    await settle();
    expect([...documents.values()][0]?.draft.customPrompt).toBe('Mine.');
  });
});

describe('drafts as such', () => {
  test('are duplicated, and the copy is taken back', async () => {
    const { tab, documents } = browser();
    const store = await tab();
    store.write('customPrompt', 'First.');
    await settle();
    store.duplicate();
    await settle();
    expect([documents.size, draftOf(store).customPrompt]).toEqual([2, 'First.']);
    expect(draftOf(store).name).toMatch(/, copy$/);
    store.takeBack();
    await settle();
    expect([documents.size, draftOf(store).name]).toEqual([1, '']);
  });

  test('come from elsewhere under an id of their own, and undo goes back to the one before', async () => {
    const { tab, documents } = browser();
    const store = await tab();
    store.write('customPrompt', 'Mine.');
    await settle();
    store.adopt(renameDraft(composed('from-elsewhere'), 'Theirs'));
    await settle();
    expect([...documents.keys()]).not.toContain('from-elsewhere');
    expect([documents.size, draftOf(store).name]).toEqual([2, 'Theirs']);
    store.undo();
    await settle();
    expect([documents.size, draftOf(store).customPrompt]).toEqual([1, 'Mine.']);
    store.undo();
    await settle();
    expect([documents.size, draftOf(store).name]).toEqual([2, 'Theirs']);
  });

  test('are begun empty, and undo goes back without a trace', async () => {
    const { tab, documents } = browser();
    const store = await tab();
    store.write('customPrompt', 'Mine.');
    await settle();
    store.create();
    store.undo();
    await settle();
    expect([documents.size, draftOf(store).customPrompt]).toEqual([1, 'Mine.']);
  });

  test('are offered back through what is typed into the next one', async () => {
    const { tab } = browser();
    const store = await tab();
    store.write('customPrompt', 'First.');
    await settle();
    store.create();
    store.write('customPrompt', 'Second.');
    await settle();
    store.remove();
    store.write('customPrompt', 'First, and more.');
    store.takeBack();
    await settle();
    expect(draftOf(store).customPrompt).toBe('Second.');
    expect(draftOf(await tab()).customPrompt).toBe('Second.');
  });

  test('take all words of another soul in one step', async () => {
    const { tab } = browser();
    const store = await tab();
    store.write('customPrompt', 'Mine.');
    store.take(renameDraft(composed('other'), 'Other'));
    expect(draftOf(store)).toMatchObject({ name: 'Other', customPrompt: '' });
    store.undo();
    expect(draftOf(store)).toMatchObject({ name: '', customPrompt: 'Mine.' });
  });
});

describe('a draft that could not be saved', () => {
  test('stays listed, and is saved once it is opened and the browser allows it', async () => {
    const { tab, refuse, documents } = browser();
    const store = await tab();
    refuse('blocked');
    store.write('customPrompt', 'Mine.');
    await settle();
    store.create();
    refuse(null);
    const [kept] = store.read().drafts;
    store.open(kept?.id ?? '');
    await settle();
    expect([...documents.values()].map(({ draft }) => draft.customPrompt)).toEqual(['Mine.']);
  });
});

describe('two tabs on one draft', () => {
  const pair = async () => {
    const shared = browser();
    const first = await shared.tab();
    first.write('customPrompt', 'Base.');
    await settle();
    const second = await shared.tab();
    return { ...shared, first, second };
  };

  test('show each other’s changes', async () => {
    const { first, second } = await pair();
    first.write('customPrompt', 'Changed.');
    await settle();
    expect(draftOf(second).customPrompt).toBe('Changed.');
  });

  test('show what the other stored when a rested draft is opened again', async () => {
    const { first, second } = await pair();
    const { id } = first.read().history.present;
    first.create();
    second.write('customPrompt', 'Newer.');
    await settle();
    first.open(id);
    expect(draftOf(first).customPrompt).toBe('Newer.');
    first.write('customPrompt', 'Newest.');
    await settle();
    expect([first.read().notice, draftOf(second).customPrompt]).toEqual([null, 'Newest.']);
  });

  test('join changes of different parts', async () => {
    const { first, second, documents } = await pair();
    first.write('customPrompt', 'Words of one.');
    second.rename('Name of the other');
    await settle();
    await settle();
    for (const store of [first, second])
      expect(draftOf(store)).toMatchObject({ customPrompt: 'Words of one.', name: 'Name of the other' });
    expect(documents.size).toBe(1);
  });

  test('go on saving after a change that only the other made', async () => {
    const { first, second, documents } = await pair();
    first.write('customPrompt', 'One.');
    await settle();
    second.write('mainSlotText', 'Two.');
    await settle();
    expect([...documents.values()][0]?.draft).toMatchObject({ customPrompt: 'One.', mainSlotText: 'Two.' });
  });

  test('undo what was done here and nothing of the other', async () => {
    const { first, second } = await pair();
    first.rename('Here');
    await settle();
    second.write('mainSlotText', 'There.');
    await settle();
    first.undo();
    await settle();
    for (const store of [first, second])
      expect(draftOf(store)).toMatchObject({ name: '', mainSlotText: 'There.' });
  });

  test('say that the other deleted it, and typing keeps it', async () => {
    const { first, second, documents } = await pair();
    first.remove();
    await settle();
    expect([documents.size, second.read().save.kind]).toEqual([0, 'gone']);
    second.write('customPrompt', 'Base, kept.');
    await settle();
    expect([...documents.values()].map(({ draft }) => draft.customPrompt)).toEqual(['Base, kept.']);
  });

  test('keep what one changed while the other deletes it', async () => {
    const { first, second, documents } = await pair();
    second.write('customPrompt', 'Base, and more.');
    first.remove();
    await settle();
    expect([...documents.values()].map(({ draft }) => draft.customPrompt)).toEqual(['Base, and more.']);
  });

  test('keep both where one brings back what the other has kept', async () => {
    const { first, second, documents } = await pair();
    second.write('customPrompt', 'Base, and more.');
    first.remove();
    await settle();
    first.takeBack();
    await settle();
    const words = [...documents.values()].map(({ draft }) => draft.customPrompt);
    expect(words.toSorted()).toEqual(['Base, and more.', 'Base.']);
  });

  test('fork a copy when both change one part, and lose neither', async () => {
    const { first, second, documents } = await pair();
    first.write('customPrompt', 'One.');
    second.write('customPrompt', 'Two.');
    await settle();
    await settle();
    const words = [...documents.values()].map(({ draft }) => draft.customPrompt);
    expect(words.toSorted()).toEqual(['One.', 'Two.']);
    expect([first, second].map((store) => store.read().notice?.kind)).toContain('forked');
  });
});
