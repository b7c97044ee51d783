import './compare.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { useModal } from '../share/use-modal.ts';
import type { SoulStore } from '../store.ts';

interface FullViewProps {
  readonly title: string;
  /** Beside the title. */
  readonly note: string;
  readonly closeLabel: string;
  /** Between title and close. */
  readonly actions?: ReactNode;
  readonly store: Pick<SoulStore, 'undo' | 'redo'>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is under the site's header, in pixels. */
const headerEnd = (): number =>
  Math.max(0, document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0);

/** The page stops scrolling beneath, and its header keeps the width that it has. */
const keepHeaderInPlace = (): void => {
  const page = document.documentElement;
  page.style.setProperty('--scrollbar', `${innerWidth - page.clientWidth}px`);
};

const typesText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input[type="text"]');

/** All of the page below the site's header, over the builder; undo and redo work in it as they do there. */
export const FullView = (props: FullViewProps) => {
  const { title, note, closeLabel, actions, store, onClose, children } = props;
  const id = useId();
  useLayoutEffect(keepHeaderInPlace, []);
  const dialog = useModal();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.style.setProperty('--full-top', `${headerEnd()}px`);
    heading.current?.focus();
  }, [dialog]);
  // What was pressed may be gone once it is done: the focus then goes to its undo, else to the title.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const undo = dialog.current?.querySelector<HTMLElement>('.taken button');
    (undo ?? heading.current)?.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) store.redo();
    else store.undo();
  };
  return (
    <dialog ref={dialog} className="soul-full" aria-labelledby={id} onClose={onClose} onKeyDown={press}>
      <div className="wrap bar">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="faint">{note}</p>
        <div className="acts">
          {actions}
          <Button className="sm" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </Button>
        </div>
      </div>
      {children}
    </dialog>
  );
};
