import { useEffect, useState } from 'react';

/** What follows `#` in the address; empty until hydrated. */
export const useHash = (): string => {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const look = (): void => setHash(location.hash.slice(1));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return hash;
};

/** Changes the address and tells `useHash`; the browser scrolls nowhere. */
export const goToHash = (hash: string): void => {
  history.pushState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
};
