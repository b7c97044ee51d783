import { useEffect, useState } from 'react';
import { type CurrentConnection, currentConnection, onConnectionChange } from '../io/connection-store.ts';

/** Who is connected, followed through every tab; `undefined` until the page has looked. */
export const useConnection = (): CurrentConnection | null | undefined => {
  const [current, setCurrent] = useState<CurrentConnection | null>();
  useEffect(() => {
    const look = (): void => setCurrent(currentConnection());
    look();
    return onConnectionChange(look);
  }, []);
  return current;
};
