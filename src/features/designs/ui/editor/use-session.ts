import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Document } from '../../core/document/schema.ts';
import { drafts } from '../../io/drafts.ts';
import { openSession, type Session, type SessionState } from './session.ts';

const none = (): null => null;
const never = () => () => {};

/** The document that is open, if any; opening another one stores this one first. */
export const useSession = (): {
  readonly session: Session | null;
  readonly state: SessionState | null;
  readonly open: (document: Document) => Promise<void>;
  /** Set by the source editor: its undo history, to be stored with the text. */
  readonly historyOf: { current: (() => string | null) | null };
} => {
  const [session, setSession] = useState<Session | null>(null);
  const current = useRef<Session | null>(null);
  const historyOf = useRef<(() => string | null) | null>(null);

  const open = useCallback(async (document: Document): Promise<void> => {
    await current.current?.flush();
    current.current?.close();
    const found = await drafts().read(document.id);
    const stored = found.ok ? found.value : null;
    if (stored !== null) drafts().seen(stored);
    const newer = stored !== null && stored.updatedAt > document.updatedAt;
    const surroundings = {
      drafts: drafts(),
      now: () => new Date().toISOString(),
      // While a conflict is merged, the source editor is away.
      history: () =>
        historyOf.current === null
          ? (current.current?.state().document.history ?? null)
          : historyOf.current(),
    };
    current.current = openSession(newer ? stored : document, surroundings);
    setSession(current.current);
  }, []);

  useEffect(() => {
    const leave = (): void => void current.current?.flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      current.current?.close();
    };
  }, []);

  const state = useSyncExternalStore(session?.subscribe ?? never, session?.state ?? none, none);
  return { session, state, open, historyOf };
};
