import {
  copyDocument,
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
import { following, sameSoul } from '../core/merge-documents.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import { createDraftSync, type DraftSyncDeps, type SaveState } from './draft-sync.ts';

export type Notice =
  | { readonly kind: 'replaced'; readonly slots: readonly Slot[] }
  | { readonly kind: 'emptied'; readonly slot: Slot }
  | { readonly kind: 'restored' | 'merged' | 'forked' }
  | { readonly kind: 'deleted' | 'duplicated' | 'adopted' | 'set-aside'; readonly document: SoulDocument };

/** A draft in view, with what the visitor can undo in it. */
interface Shown {
  readonly history: History<SoulDocument>;
  readonly save: SaveState;
}

/** The last thing done to drafts as such; it can be undone until something else is done. */
type DraftStep =
  | { readonly kind: 'begun'; readonly from: Shown }
  | { readonly kind: 'deleted'; readonly document: SoulDocument };

export interface SoulState extends Shown {
  /** Drafts of this browser, the last changed first. */
  readonly drafts: readonly SoulDocument[];
  /** Stored drafts of another shape. */
  readonly unreadable: number;
  readonly notice: Notice | null;
  readonly step: DraftStep | null;
  /** Whether every word would outlive a crash. */
  readonly kept: boolean;
}

export interface SoulStoreDeps extends DraftSyncDeps {
  readonly open: { read(): string | null; write(draftId: string): void };
  /** Resolves once drafts can be read. */
  readonly loaded: () => Promise<unknown>;
}

export type SoulStore = ReturnType<typeof createSoulStore>;

/** Whether a notice comes with a way back. */
export const isOffer = ({ kind }: Notice): boolean =>
  kind !== 'merged' && kind !== 'forked' && kind !== 'set-aside';

export const canUndo = ({ history, step }: SoulState): boolean => step !== null || history.past.length > 0;

const newestFirst = (drafts: readonly SoulDocument[]): readonly SoulDocument[] =>
  drafts.toSorted((a, b) => b.draft.updatedAt.localeCompare(a.draft.updatedAt));

const followed = (history: History<SoulDocument>, to: SoulDocument): History<SoulDocument> => {
  return { ...rebase(history, following(history.present, to)), present: to };
};

/** The builder's state and everything that changes it. */
export const createSoulStore = (example: SoulDocument, deps: SoulStoreDeps) => {
  const untouched = withId(example, deps.newId());
  let state: SoulState = {
    history: startHistory(untouched),
    save: { kind: 'unsaved' },
    drafts: [],
    unreadable: 0,
    notice: null,
    step: null,
    kept: true,
  };
  const listeners = new Set<() => void>();
  /** Histories of the drafts that are not in view, so that going back to one keeps its undo. */
  const resting = new Map<string, History<SoulDocument>>();

  const set = (change: Partial<SoulState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const present = (): SoulDocument => state.history.present;

  /** A deleted draft is offered back through whatever is done meanwhile. */
  const standingOffer = (): Notice | null => (state.notice?.kind === 'deleted' ? state.notice : null);

  /** What another tab did. */
  const say = (notice: Notice): void => set({ notice: standingOffer() ?? notice });

  const isShown = ({ id }: SoulDocument): boolean => id === present().id;

  const listed = (document: SoulDocument): void =>
    set({ drafts: newestFirst([document, ...state.drafts.filter(({ id }) => id !== document.id)]) });

  const sync = createDraftSync(deps, {
    present,
    joined(mine, joined) {
      listed(joined);
      if (!isShown(mine)) return;
      set({ history: followed(state.history, joined) });
      if (!sameSoul(mine, joined)) say({ kind: 'merged' });
    },
    forked(mine, copy) {
      const asCopy = (document: SoulDocument): SoulDocument =>
        renameDraft(withId(document, copy.id), copy.draft.name);
      listed(copy);
      if (isShown(mine)) {
        const history = { ...rebase(state.history, asCopy), present: copy };
        set({ history, step: null });
        say({ kind: 'forked' });
        deps.open.write(copy.id);
      }
      const rested = resting.get(mine.id);
      resting.delete(mine.id);
      if (isShown(copy)) return;
      if (rested) resting.set(copy.id, { ...rebase(rested, asCopy), present: copy });
      say({ kind: 'set-aside', document: copy });
    },
    listed,
    relisted: (documents, unreadable) => set({ drafts: newestFirst(documents), unreadable }),
    saved: (save) => set({ save }),
    kept: (kept) => {
      if (kept !== state.kept) set({ kept });
    },
  });

  const persist = (): void => {
    deps.open.write(present().id);
    const { save } = state;
    if (save.kind !== 'failed') set({ save: { kind: 'saving', at: 'at' in save ? save.at : null } });
    sync.persist(present());
  };

  const move = (history: History<SoulDocument>, notice: Notice | null = null): void => {
    if (history === state.history) return;
    set({ history, notice: notice ?? standingOffer(), step: null });
    persist();
  };

  const change = (next: SoulDocument, key: string | null, notice: Notice | null = null): void =>
    move(commit(state.history, next, key, deps.now()), notice);

  const show = (shown: Shown, notice: Notice | null = null, step: DraftStep | null = null): void => {
    if (state.save.kind !== 'unsaved') resting.set(present().id, state.history);
    set({ ...shown, notice, step });
  };

  /** A listed draft with its undo; what another tab made of it meanwhile comes first. */
  const historyOf = (document: SoulDocument): History<SoulDocument> => {
    const rested = resting.get(document.id);
    return rested ? followed(rested, document) : startHistory(document);
  };

  const open = (
    document: SoulDocument,
    notice: Notice | null = null,
    step: DraftStep | null = null,
  ): void => {
    const at = document.draft.updatedAt;
    show({ history: historyOf(document), save: { kind: 'saved', at } }, notice, step);
    if (sync.isKnown(document.id) && !sync.isUnsaved(document.id)) deps.open.write(document.id);
    else persist();
  };

  const begin = (document: SoulDocument, notice: Notice | null): void => {
    const { history, save } = state;
    show({ history: startHistory(document), save: { kind: 'unsaved' } }, notice, {
      kind: 'begun',
      from: { history, save },
    });
  };

  const listedAs = (id: string): SoulDocument | undefined => state.drafts.find((draft) => draft.id === id);

  /** Takes a draft in view out of it, to show what was there before or the newest of the others. */
  const leave = (from: Shown | null): void => {
    const document = present();
    const isStored = state.save.kind !== 'unsaved';
    const notice = isStored ? ({ kind: 'deleted', document } as const) : null;
    const drafts = state.drafts.filter(({ id }) => id !== document.id);
    set({ drafts });
    const before = from && drafts.find(({ id }) => id === from.history.present.id);
    const next = before ?? (from ? null : drafts[0]);
    if (next) open(next, notice, notice);
    else
      show(
        from ?? { history: startHistory(withId(example, deps.newId())), save: { kind: 'unsaved' } },
        notice,
        notice,
      );
    if (isStored) sync.remove(document.id);
  };

  /** Shows a deleted draft again; as a copy, where another tab had changed it and so kept it. */
  const bringBack = (document: SoulDocument): void => {
    const other = listedAs(document.id);
    const isOther = other !== undefined && !sameSoul(other, document);
    const back = isOther ? copyDocument(document, deps.newId(), deps.copyOf) : document;
    show(
      { history: historyOf(back), save: { kind: 'saving', at: null } },
      isOther ? { kind: 'forked' } : null,
    );
    persist();
  };

  const undoStep = (step: DraftStep): void =>
    step.kind === 'begun' ? leave(step.from) : bringBack(step.document);

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (): SoulState => state,

    /** Reads what this browser holds and brings the last open draft back, unless something was typed meanwhile. */
    async start(): Promise<void> {
      await deps.loaded();
      const last = deps.open.read();
      await sync.start();
      const document = (last !== null && listedAs(last)) || state.drafts[0];
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

    /** Gives the draft in view all words of another soul, in one step. */
    take: (soul: SoulDocument): void => change(withId(soul, present().id), null),

    undo: (): void => (state.step ? undoStep(state.step) : move(undo(state.history))),
    redo: (): void => move(redo(state.history)),

    create: (): void => begin(emptyDocument(deps.newId(), new Date(deps.now()).toISOString()), null),

    /** Goes on with the same words as another draft. */
    duplicate(): void {
      const document = copyDocument(present(), deps.newId(), deps.copyOf);
      begin(document, { kind: 'duplicated', document });
      persist();
    },

    /** Opens a soul that came from elsewhere as a new draft. */
    adopt(soul: SoulDocument): void {
      const document = withId(soul, deps.newId());
      begin(document, { kind: 'adopted', document });
      persist();
    },

    open(id: string): void {
      const document = listedAs(id);
      if (document && id !== present().id) open(document, standingOffer());
    },

    /** Deletes the draft in view and shows the next one. */
    remove: (): void => leave(null),

    /** Takes the noticed step back; what another tab did stays. */
    takeBack(): void {
      const { notice, step } = state;
      set({ notice: null });
      if (!notice || !isOffer(notice)) return;
      if (notice.kind === 'deleted') bringBack(notice.document);
      else if (step) undoStep(step);
      else move(undo(state.history));
    },

    dismiss: (): void => set({ notice: null }),
  };
};
