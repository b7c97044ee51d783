import type { StorageReason } from '#platform/storage/core/reason.ts';
import { edit, withHistory } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import type { Drafts } from '../../io/drafts.ts';
import type { Joined } from './join-texts.ts';

export type Keeping = 'kept' | 'keeping' | StorageReason;

export interface SessionState {
  readonly document: Document;
  /** Rises whenever the text was changed by something else than typing. */
  readonly revision: number;
  readonly keeping: Keeping;
  /** Another tab wrote the same lines; both versions of them stand in the text. */
  readonly joined: boolean;
  /** When a save at GitHub went through, since the document was opened. */
  readonly savedAt: string | null;
}

export interface Session {
  /** What it is now, also before listeners are told. */
  readonly state: () => SessionState;
  /** Typing is told a moment later, so that what it means is drawn before what surrounds it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** What was typed; stored when typing pauses. */
  readonly type: (text: string) => void;
  /** Any other change of the document; stored at once. */
  readonly change: (make: (document: Document, now: string) => Document) => void;
  /** Whether all of it is stored now. */
  readonly flush: () => Promise<boolean>;
  readonly close: () => void;
}

export interface Surroundings {
  readonly drafts: Drafts;
  readonly now: () => string;
  /** Undo history of the editor, as the document keeps it. */
  readonly history: () => string | null;
}

const pause = 300;
const moment = 100;

/** One document in the editor: typed into, stored as one types, and joined with what other tabs write. */
export const openSession = (first: Document, { drafts, now, history }: Surroundings): Session => {
  let state: SessionState = { document: first, revision: 0, keeping: 'kept', joined: false, savedAt: null };
  let stored: Document = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  const tell = (): void => {
    clearTimeout(telling);
    telling = undefined;
    for (const listener of listeners) listener();
  };

  const set = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    tell();
  };

  const take = ({ text, differed }: Joined): void => {
    const document = edit(state.document, text, now());
    set({ document, revision: state.revision + 1, joined: state.joined || differed });
  };

  const write = async (): Promise<boolean> => {
    const document = withHistory(state.document, history());
    const done = await drafts.write(document);
    if (done.ok) {
      stored = document;
      if (state.document.updatedAt === document.updatedAt) set({ keeping: 'kept' });
      return true;
    }
    if (done.error.tag === 'storage') {
      set({ keeping: done.error.reason });
      return false;
    }
    const joining = await import('./join-texts.ts').catch(() => null);
    if (joining === null) {
      // Nothing of theirs counts as seen: the next change tries again.
      set({ keeping: 'blocked' });
      return false;
    }
    const { base, theirs } = done.error;
    take(joining.joinTexts(base, theirs.draft, state.document.draft));
    drafts.seen(theirs);
    return write();
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    while (writing !== null) await writing;
    if (state.document === stored || state.document.updatedAt === stored.updatedAt) return true;
    writing = write();
    const done = await writing;
    writing = null;
    return done;
  };

  /** What another tab stored; what was typed here since is not touched, the next write joins the two. */
  const look = async (id: string | null): Promise<void> => {
    if ((id !== null && id !== state.document.id) || timer !== undefined || writing !== null) return;
    const found = await drafts.read(state.document.id);
    if (!found.ok || found.value === null || timer !== undefined) return;
    const theirs = found.value;
    if (theirs.updatedAt <= state.document.updatedAt) return;
    drafts.seen(theirs);
    stored = theirs;
    set({ document: theirs, revision: state.revision + (theirs.draft === state.document.draft ? 0 : 1) });
  };
  const unsubscribe = drafts.subscribe((id) => void look(id));

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    type: (text) => {
      const document = edit(state.document, text, now());
      if (document === state.document) return;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
      state = { ...state, document, keeping: 'keeping' };
      telling ??= setTimeout(tell, moment);
    },
    change: (make) => {
      const document = make(state.document, now());
      const saved = document.saved !== state.document.saved && document.conflict === null;
      const moved = document.draft !== state.document.draft;
      set({
        document,
        revision: state.revision + (moved ? 1 : 0),
        keeping: 'keeping',
        ...(saved && { savedAt: now() }),
      });
      void flush();
    },
    flush,
    close: () => {
      unsubscribe();
      void flush();
    },
  };
};
