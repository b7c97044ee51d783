import { useEffect } from 'react';
import type { SoulStore } from './store.ts';

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input[type="text"], textarea, dialog') !== null;

/** Ctrl or Cmd with Z and Y; a text field keeps the browser's own undo. */
export const useUndoKeys = (store: SoulStore): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.redo();
      else store.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
};
