import { useEffect, useState, useSyncExternalStore } from 'react';
import { emptyDocument, fillSlot } from '../core/builder.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { alone } from '../io/alone.ts';
import { openDraft, storedDrafts } from '../io/drafts.ts';
import { createSoulStore, type SoulState, type SoulStore } from './store.ts';

export interface ExampleFragments {
  readonly main: SoulFragment;
  readonly rule: SoulFragment;
}

/** What a first visit finds: a true, complete soul; the same on the server and in the browser. */
export const exampleDocument = ({ main, rule }: ExampleFragments): SoulDocument =>
  fillSlot(fillSlot(emptyDocument('example', ''), 'main', main), 'rule', rule);

const createStore = (example: ExampleFragments, t: Messages): SoulStore =>
  createSoulStore(exampleDocument(example), {
    drafts: storedDrafts,
    open: {
      read: () => openDraft.read().value.draftId,
      write: (draftId) => {
        if (openDraft.read().value.draftId !== draftId) openDraft.write({ draftId });
      },
    },
    alone,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    copyOf: (title) => t.copyOf(title || t.untitled),
  });

/** The store of this page and its state; leaving with something unsaved asks first. */
export const useSoul = (example: ExampleFragments, t: Messages): { store: SoulStore; state: SoulState } => {
  const [store] = useState(() => createStore(example, t));
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);

  useEffect(() => {
    void store.start();
  }, [store]);

  const failed = state.save.kind === 'failed';
  useEffect(() => {
    if (!failed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [failed]);

  return { store, state };
};
