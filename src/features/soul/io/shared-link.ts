/** The part of this page's address after `#` where it is a shared soul, readable or not; `null` otherwise. */
export const readSharedLink = (): string | null =>
  location.hash.startsWith('#s=') ? location.hash.slice(1) : null;

/** Calls back when the address of this open page changes to another link, or to none; returns the way to stop. */
export const watchSharedLink = (changed: (link: string | null) => void): (() => void) => {
  const look = (): void => changed(readSharedLink());
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
};

/** Takes the link out of the address, so that neither a reload nor a bookmark brings it back. */
export const clearSharedLink = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
