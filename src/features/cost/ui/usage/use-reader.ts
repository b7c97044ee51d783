import { useEffect, useRef, useState } from 'react';
import type { Usage } from '../../core/usage/usage.ts';
import { type ReadReason, readUsage, type UsageSource } from '../../io/usage.ts';

type Reading =
  | { readonly at: 'asked' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly reason: ReadReason }
  | { readonly at: 'read'; readonly usage: Usage };

export interface Reader {
  readonly state: Reading;
  /** Stops what is being read and reads this. */
  readonly read: (source: UsageSource) => void;
  readonly stop: () => void;
}

export function useReader(): Reader {
  const [state, setState] = useState<Reading>({ at: 'asked' });
  const work = useRef(new AbortController());
  useEffect(() => () => work.current.abort(), []);

  const stop = () => {
    work.current.abort();
    setState({ at: 'asked' });
  };
  const read = (source: UsageSource) => {
    work.current.abort();
    work.current = new AbortController();
    setState({ at: 'reading' });
    void readUsage(source, work.current.signal).then((answer) =>
      setState(answer.ok ? { at: 'read', usage: answer.value } : { at: 'refused', reason: answer.error }),
    );
  };
  return { state, read, stop };
}
