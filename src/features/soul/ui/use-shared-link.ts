import { useCallback, useEffect, useState } from 'react';
import { clearSharedLink, readSharedLink, watchSharedLink } from '../io/shared-link.ts';

/** The soul that the address holds, and the way to take it out of the address. */
export const useSharedLink = (): readonly [link: string | null, clear: () => void] => {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    setLink(readSharedLink());
    return watchSharedLink(setLink);
  }, []);
  const clear = useCallback(() => {
    clearSharedLink();
    setLink(null);
  }, []);
  return [link, clear];
};
