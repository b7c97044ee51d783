import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the page that is fetched once it is wanted; `offline` where it can't be, until the network is back.
 * `fetchPart` must be the same function at every call.
 */
export const usePart = <Props>(
  wanted: boolean,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | 'offline' | null => {
  const [part, setPart] = useState<{ readonly fetched: ComponentType<Props> | 'offline' } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const begin = (): void => {
      fetchPart().then(
        (fetched) => setPart({ fetched }),
        () => setPart({ fetched: 'offline' }),
      );
    };
    begin();
    addEventListener('online', begin);
    return () => removeEventListener('online', begin);
  }, [wanted, fetchPart]);
  return wanted ? (part?.fetched ?? null) : null;
};
