import { useCallback, useLayoutEffect, useState } from 'react';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { StoredValue } from '#platform/storage/io/values.ts';

interface Stored<T> {
  readonly value: T;
  readonly problem: StorageReason | null;
}

/** The server and the first paint show `first`; what is stored follows before the next paint. */
export function useStored<T>(
  stored: StoredValue<T>,
  first: T,
): Stored<T> & { readonly write: (value: T) => void } {
  const [state, setState] = useState<Stored<T>>({ value: first, problem: null });

  useLayoutEffect(() => {
    setState(stored.read());
    return stored.subscribe((value) => setState({ value, problem: null }));
  }, [stored]);

  const write = useCallback(
    (value: T) => {
      const written = stored.write(value);
      setState({ value, problem: written.ok ? null : written.error });
    },
    [stored],
  );

  return { ...state, write };
}
