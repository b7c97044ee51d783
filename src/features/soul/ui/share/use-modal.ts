import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a dialog over the page as it is mounted, and gives the focus back where it was as it goes. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    return () => element.close();
  }, []);
  return dialog;
};
