import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Edit } from '../core/proposal.ts';
import { editProposal } from '../io/proposals.ts';

export type SaveState = 'saved' | 'saving' | StorageReason;

const pause = 300;

/** Gathers edits and writes them when typing pauses, the field is left, or the page goes away. */
export const useAutosave = (id: string) => {
  const [state, setState] = useState<SaveState>('saved');
  const waiting = useRef<Edit>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Whether all that was typed is stored now. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const edit = waiting.current;
    if (Object.keys(edit).length === 0) return true;
    waiting.current = {};
    const done = await editProposal(id, edit);
    if (!done.ok) waiting.current = { ...edit, ...waiting.current };
    setState(done.ok ? 'saved' : done.error);
    return done.ok;
  }, [id]);

  const save = useCallback(
    (edit: Edit): void => {
      waiting.current = { ...waiting.current, ...edit };
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  useEffect(() => {
    const leave = (): void => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return { state, save, flush };
};
