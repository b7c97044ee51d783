import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';

interface EditorDialogProps {
  title: string;
  close: string;
  /** Stands beside the title: where one is, or what it is about. */
  note?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the right of the page, over all of it on phones. Nothing in it is lost by closing it. */
export const EditorDialog = ({ title, close, note, onClose, children }: EditorDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ed-dialog" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <p className="faint">{note}</p>}
        <Button variant="link" onClick={() => dialog.current?.close()}>
          {close}
        </Button>
      </header>
      <div className="ed-dialog-body">{children}</div>
    </dialog>
  );
};
