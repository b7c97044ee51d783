import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus along when another proposal is opened: what was pressed may be gone, and what opened may be out of
 * sight. The page's own first proposal leaves the focus where it is.
 */
export const useArrival = (
  target: RefObject<HTMLElement | null>,
  key: string | null,
  ready: boolean,
): void => {
  const shown = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!ready) return;
    const arrived = shown.current !== undefined && shown.current !== key && key !== null;
    shown.current = key;
    const element = target.current;
    if (!arrived || element === null) return;
    element.focus({ preventScroll: true });
    const { top } = element.getBoundingClientRect();
    if (top < 0 || top > innerHeight - 160) element.scrollIntoView({ block: 'center' });
  }, [target, key, ready]);
};
