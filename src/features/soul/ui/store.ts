import {
  type DraftText,
  emptyDocument,
  fillSlot,
  isHandEdited,
  renameDraft,
  restoreSlots,
  withId,
  writeText,
} from '../core/builder.ts';
import type { Slot } from '../core/compile.ts';
import { commit, type History, rebase, redo, startHistory, undo } from '../core/history.ts';
import { sameSoul } from '../core/merge-documents.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import { createDraftSync, type DraftSyncDeps, type SaveState } from './draft-sync.ts';

export type Notice =
  | { readonly kind: 'replaced'; readonly slots: readonly Slot[] }
  | { readonly kind: 'emptied'; readonly slot: Slot }
  | { readonly kind: 'restored' | 'merged' | 'forked' }
  | { readonly kind: 'deleted'; readonly document: SoulDocument };

export interface SoulState {
  readonly history: History<SoulDocument>;
  readonly save: SaveState;
  /** Stored drafts, the last changed first. */
  readonly drafts: readonly SoulDocument[];
  /** Stored drafts of another shape. */
  readonly unreadable: number;
  readonly notice: Notice | null;
}

export interface SoulStoreDeps extends DraftSyncDeps {
  readonly open: { read(): string | null; write(draftId: string): void };
}

export type SoulStore = ReturnType<typeof createSoulStore>;

const newestFirst = (drafts: readonly SoulDocument[]): readonly SoulDocument[] =>
  drafts.toSorted((a, b) => b.draft.updatedAt.localeCompare(a.draft.updatedAt));

/** The builder's state and everything that changes it. */
export const createSoulStore = (example: SoulDocument, deps: SoulStoreDeps) => {
  let state: SoulState = {
    history: startHistory(example),
    save: { kind: 'unsaved' },
    drafts: [],
    unreadable: 0,
    notice: null,
  };
  const listeners = new Set<() => void>();
  /** Histories of the drafts that are not in view, so that going back to one keeps its undo. */
  const resting = new Map<string, History<SoulDocument>>();

  const set = (change: Partial<SoulState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const present = (): SoulDocument => state.history.present;

  const sync = createDraftSync(deps, {
    present,
    joined: (document) => set({ history: rebase(state.history, document), notice: { kind: 'merged' } }),
    forked(copy) {
      set({ history: startHistory(copy), notice: { kind: 'forked' } });
      deps.open.write(copy.id);
    },
    listed: (document) =>
      set({ drafts: newestFirst([document, ...state.drafts.filter(({ id }) => id !== document.id)]) }),
    relisted(documents, unreadable) {
      const unsaved = state.drafts.filter(({ id }) => !sync.isKnown(id));
      set({ drafts: newestFirst([...documents, ...unsaved]), unreadable });
    },
    saved: (save) => set({ save }),
  });

  const persist = (): void => {
    deps.open.write(present().id);
    const { save } = state;
    if (save.kind !== 'failed')
      set({ save: { kind: 'saving', at: save.kind === 'unsaved' ? null : save.at } });
    sync.persist(present());
  };

  const move = (history: History<SoulDocument>, notice: Notice | null = null): void => {
    if (history === state.history) return;
    set({ history, notice });
    persist();
  };

  const change = (next: SoulDocument, key: string | null, notice: Notice | null = null): void =>
    move(commit(state.history, next, key, deps.now()), notice);

  const show = (history: History<SoulDocument>, save: SaveState, notice: Notice | null = null): void => {
    if (state.save.kind !== 'unsaved') resting.set(present().id, state.history);
    set({ history, save, notice });
  };

  /** A listed draft with its undo; what another tab stored meanwhile comes first. */
  const historyOf = (document: SoulDocument): History<SoulDocument> => {
    const rested = resting.get(document.id);
    if (!rested) return startHistory(document);
    const ours = sync.isPending(document.id) || sameSoul(rested.present, document);
    return ours ? rested : rebase(rested, document);
  };

  const open = (document: SoulDocument, notice: Notice | null = null): void => {
    show(historyOf(document), { kind: 'saved', at: document.draft.updatedAt }, notice);
    if (sync.isKnown(document.id)) deps.open.write(document.id);
    else persist();
  };

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (): SoulState => state,

    /** Reads what this browser holds and brings the last open draft back, unless something was typed meanwhile. */
    async start(): Promise<void> {
      set({ history: rebase(state.history, withId(present(), deps.newId())) });
      const untouched = present();
      const last = deps.open.read();
      await sync.start();
      const document = state.drafts.find(({ id }) => id === last) ?? state.drafts[0];
      if (document && present() === untouched) open(document);
    },

    write: (field: DraftText, text: string): void => change(writeText(present(), field, text), field),
    rename: (name: string): void => change(renameDraft(present(), name.trim()), null),
    empty: (slot: Slot): void => change(fillSlot(present(), slot, null), null, { kind: 'emptied', slot }),
    restore: (): void => change(restoreSlots(present()), null, { kind: 'restored' }),

    /** Fills slots in one step; hand-edited words that go are offered back. */
    fill(picks: Partial<Record<Slot, SoulFragment>>): void {
      const slots = (['main', 'rule'] as const).filter((slot) => picks[slot]);
      const lost = slots.filter((slot) => isHandEdited(present(), slot));
      const next = slots.reduce((document, slot) => fillSlot(document, slot, picks[slot] ?? null), present());
      change(next, null, lost.length > 0 ? { kind: 'replaced', slots: lost } : null);
    },

    undo: (): void => move(undo(state.history)),
    redo: (): void => move(redo(state.history)),

    create: (): void =>
      show(startHistory(emptyDocument(deps.newId(), new Date(deps.now()).toISOString())), {
        kind: 'unsaved',
      }),

    open(id: string): void {
      const document = state.drafts.find((draft) => draft.id === id);
      if (document && id !== present().id) open(document);
    },

    /** Deletes the draft in view and shows the next one. */
    async remove(): Promise<void> {
      const document = present();
      await sync.remove(document.id);
      const drafts = state.drafts.filter(({ id }) => id !== document.id);
      set({ drafts });
      const notice = { kind: 'deleted', document } as const;
      if (drafts[0]) open(drafts[0], notice);
      else show(startHistory(withId(example, deps.newId())), { kind: 'unsaved' }, notice);
    },

    /** Takes the noticed step back; what another tab did stays. */
    takeBack(): void {
      const { notice } = state;
      set({ notice: null });
      if (notice?.kind === 'deleted') {
        show(historyOf(notice.document), { kind: 'saving', at: null });
        persist();
      } else if (notice && notice.kind !== 'merged' && notice.kind !== 'forked') move(undo(state.history));
    },

    dismiss: (): void => set({ notice: null }),
  };
};
