import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SoulDocument } from '../../core/schema.ts';
import { type ModelSuggestions, newSession } from '../../core/try/session.ts';
import { openDraft, storedDrafts } from '../../io/drafts.ts';
import { estimateTokens } from '../../io/try/estimate-tokens.ts';
import { lazyProviders } from '../../io/try/lazy-providers.ts';
import { trySession } from '../../io/try/session.ts';
import { createTryStore, type TryState, type TryStore } from './try-store.ts';

export interface TrySetting {
  readonly example: SoulDocument;
  readonly models: ModelSuggestions;
  readonly sources: readonly string[];
  readonly prompt: string;
}

const createStore = ({ example, models, sources, prompt }: TrySetting): TryStore => {
  const first = newSession(prompt, models);
  return createTryStore(example, first, {
    drafts: storedDrafts,
    open: openDraft,
    session: trySession(first),
    providers: lazyProviders,
    estimateTokens,
    sources,
  });
};

/** The store of this page and its state. */
export const useTry = (setting: TrySetting): { store: TryStore; state: TryState } => {
  const [store] = useState(() => createStore(setting));
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  useEffect(() => store.start(), [store]);
  return { store, state };
};
