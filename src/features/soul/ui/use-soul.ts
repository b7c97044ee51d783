import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DraftText, emptyDocument, fillSlot } from '../core/builder.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { alone } from '../io/alone.ts';
import { keepAtOnce, mayHoldDrafts, soulStorage } from '../io/storage.ts';
import { createSoulStore, type SoulState, type SoulStore } from './store.ts';

export interface ExampleFragments {
  readonly main: SoulFragment;
  readonly rule: SoulFragment;
}

/** What a first visit finds: a true, complete soul; the same on the server and in the browser. */
export const exampleDocument = ({ main, rule }: ExampleFragments): SoulDocument =>
  fillSlot(fillSlot(emptyDocument('example', ''), 'main', main), 'rule', rule);

const texts: readonly DraftText[] = ['mainSlotText', 'ruleSlotText', 'customPrompt'];

/** What stands in the fields of the page before React fills them: words typed before the page came alive. */
const typedEarly = (example: SoulDocument): readonly (readonly [DraftText, string])[] =>
  texts.flatMap((field) => {
    const typed = globalThis.document?.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`)?.value;
    return typed === undefined || typed === example.draft[field] ? [] : [[field, typed] as const];
  });

/** Random UUIDs need a secure page; a tab's name does not. */
const newTab = (): string => String(Math.random()).slice(2);

type Storage = Awaited<ReturnType<typeof soulStorage>>;

interface Waiting {
  readonly store: SoulStore;
  /** Fetches the storage, so that the store can go on. */
  readonly wake: () => void;
}

/** The store of a page whose storage is fetched later; until then its changes wait where a crash leaves them. */
const createStore = (example: ExampleFragments, t: Messages): Waiting => {
  const tab = newTab();
  let storage: (Storage & { readonly mine: ReturnType<Storage['unsavedDrafts']> }) | null = null;
  let wake = (): void => undefined;
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const fetched = awake.then(soulStorage).then((ready) => {
    storage = { ...ready, mine: ready.unsavedDrafts(tab) };
    return storage;
  });
  const loaded = () => {
    wake();
    return fetched;
  };

  const store = createSoulStore(exampleDocument(example), {
    loaded: () => fetched,
    drafts: () => {
      if (!storage) throw new Error('Drafts are asked for before their storage is there.');
      return storage.storedDrafts();
    },
    unsaved: {
      keep: (drafts) => (storage ? storage.mine.keep(drafts) : keepAtOnce(tab, drafts)),
      takeOver: async () => (await loaded()).mine.takeOver(),
    },
    open: {
      read: () => storage?.openDraft.read().value.draftId ?? null,
      write: (draftId) =>
        void loaded().then(({ openDraft }) => {
          if (openDraft.read().value.draftId !== draftId) openDraft.write({ draftId });
        }),
    },
    alone: (task) => loaded().then(() => alone(task)),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    copyOf: (title) => t.copyOf(title || t.untitled),
  });
  return { store, wake };
};

/**
 * The store of this page and its state; leaving with words that would be lost asks first. `isActive`: the visitor has
 * touched the page.
 */
export const useSoul = (
  example: ExampleFragments,
  t: Messages,
  isActive: boolean,
): { store: SoulStore; state: SoulState } => {
  const [{ store, wake }] = useState(() => createStore(example, t));
  const [early] = useState(() => typedEarly(exampleDocument(example)));
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);

  useEffect(() => {
    void store.start();
    for (const [field, text] of early) store.write(field, text);
  }, [store, early]);

  useEffect(() => {
    if (isActive || mayHoldDrafts()) wake();
  }, [isActive, wake]);

  const { kept } = state;
  useEffect(() => {
    if (kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);

  return { store, state };
};
