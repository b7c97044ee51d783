import { useEffect, useState } from 'react';
import { closeOpened, openedId, watchOpened } from '../../io/opened-soul.ts';

/** The soul that this page's address names, and the way to close it. */
export const useOpenedSoul = () => {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => setId(openedId());
    look();
    return watchOpened(look);
  }, []);
  const close = (): void => {
    closeOpened();
    setId(null);
  };
  return [id, close] as const;
};
