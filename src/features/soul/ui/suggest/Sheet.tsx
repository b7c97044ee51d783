import './suggest.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../Icon.tsx';

interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `close` shuts the sheet and gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A dialog beside the document, which stays in view: from the right, on phones from the bottom. It begins at the element
 * with `data-focus-first`, where there is one.
 */
export const Sheet = ({ title, closeLabel, onClose, children }: SheetProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    element.querySelector<HTMLElement>('[data-focus-first]')?.focus({ preventScroll: true });
    return () => element.close();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="soul-sheet" aria-labelledby={id} closedby="any" onClose={onClose}>
      <div className="sheet-body">
        <div className="dh">
          <h2 id={id}>{title}</h2>
          <button type="button" className="x" onClick={close}>
            <Icon name="close" />
            {closeLabel}
          </button>
        </div>
        {children(close)}
      </div>
    </dialog>
  );
};
