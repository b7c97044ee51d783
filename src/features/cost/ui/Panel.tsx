import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

const GAP = 10;
const EDGE = 16;

function place(panel: HTMLElement, button: Element) {
  const at = button.getBoundingClientRect();
  const width = Math.min(Number.parseFloat(getComputedStyle(panel).width) || 0, innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(at.left, document.documentElement.clientWidth - width - EDGE));
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${at.bottom + scrollY + GAP}px`;
}

/** Scrolls up to a panel that ends below the screen, as far as its button stays in sight. */
function reveal(panel: HTMLElement, button: Element) {
  const below = panel.getBoundingClientRect().bottom + EDGE - innerHeight;
  const by = Math.min(below, button.getBoundingClientRect().top - EDGE);
  if (by > 0) scrollBy({ top: by });
}

export interface PanelProps {
  /** The button names it in `popoverTarget`. */
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly onOpen?: () => void;
  /** Whether what it holds is there; a field that arrives later takes the focus when it does. */
  readonly ready?: boolean;
  /** `close` hides the panel and gives the focus back to its button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A native popover under the button that opens it; its current choice, else its first text field, takes the focus. */
export function Panel({ id, label, className = '', onOpen, ready = true, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  const settle = () => {
    const button = document.querySelector(`[popovertarget="${id}"]`);
    if (!panel.current || !button) return;
    place(panel.current, button);
    const [field] = ['.choices :checked', 'input[type=text]'].flatMap(
      (selector) => panel.current?.querySelector<HTMLInputElement>(selector) ?? [],
    );
    field?.focus({ preventScroll: true });
    field?.select();
    reveal(panel.current, button);
  };

  // The button works before the page is alive, so the panel may be open already.
  const wake = useEffectEvent((_ready: boolean) => {
    if (!panel.current?.matches(':popover-open')) return;
    onOpen?.();
    settle();
  });
  useEffect(() => wake(ready), [ready]);

  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={`cost-panel ${className}`}
      onBeforeToggle={(event) => event.newState === 'open' && onOpen?.()}
      onToggle={(event) => event.newState === 'open' && settle()}
    >
      {children(() => panel.current?.hidePopover())}
    </div>
  );
}
