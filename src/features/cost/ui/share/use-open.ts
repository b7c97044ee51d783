import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether the popover around an element is open, so that nothing is made ready for a closed one. */
export function useOpen(inside: RefObject<HTMLElement | null>): boolean {
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const panel = inside.current?.closest<HTMLElement>('[popover]');
    if (!panel) return;
    setOpen(panel.matches(':popover-open'));
    // What closes is let go after the browser has given the focus in it back to the button.
    const opens = (event: ToggleEvent) => event.newState === 'open' && setOpen(true);
    const closed = (event: ToggleEvent) => event.newState === 'closed' && setOpen(false);
    panel.addEventListener('beforetoggle', opens);
    panel.addEventListener('toggle', closed);
    return () => {
      panel.removeEventListener('beforetoggle', opens);
      panel.removeEventListener('toggle', closed);
    };
  }, [inside]);

  return open;
}
