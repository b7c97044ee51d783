import { useEffect, useState } from 'react';

type Component = typeof import('./OnGitHub.tsx').OnGitHub;

/** The part for who is connected; `offline` where it can't be fetched, until the network is back. */
export const useOnGitHub = (connected: boolean): Component | 'offline' | null => {
  const [part, setPart] = useState<{ readonly loaded: Component | 'offline' } | null>(null);
  useEffect(() => {
    if (!connected) return;
    const fetchPart = (): void => {
      import('./OnGitHub.tsx').then(
        ({ OnGitHub }) => setPart({ loaded: OnGitHub }),
        () => setPart({ loaded: 'offline' }),
      );
    };
    fetchPart();
    addEventListener('online', fetchPart);
    return () => removeEventListener('online', fetchPart);
  }, [connected]);
  return part?.loaded ?? null;
};
