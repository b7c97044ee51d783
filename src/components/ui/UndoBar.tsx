import { useEffect } from 'react';
import { Button } from './Button.tsx';

interface UndoBarProps {
  /** What was done; `null` shows nothing. */
  message: string | null;
  undoLabel: string;
  onUndo: () => void;
  onExpire: () => void;
  /** Milliseconds that the offer stands. */
  lasts?: number;
}

/** One line at the bottom edge that says what was done and takes it back. */
export const UndoBar = ({ message, undoLabel, onUndo, onExpire, lasts = 10_000 }: UndoBarProps) => {
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(onExpire, lasts);
    return () => clearTimeout(timer);
  }, [message, lasts, onExpire]);

  return (
    <div role="status" className="undo-bar" hidden={message === null}>
      <span>{message}</span>
      {message !== null && (
        <Button variant="link" onClick={onUndo}>
          {undoLabel}
        </Button>
      )}
    </div>
  );
};
