/** The soul that this page's address names after `#`; null where it names none. */
export const openedId = (): string | null => /^#(soul-[\d-]+)$/.exec(location.hash)?.[1] ?? null;

/** Calls back when the address of this open page changes; returns the way to stop. */
export const watchOpened = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Takes the soul out of the address. */
export const closeOpened = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
