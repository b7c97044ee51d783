import { useEffect } from 'react';
import type { SoulDocument } from '../../core/schema.ts';
import type { SoulStore } from '../store.ts';

/** Calls back at the first step of the visitor's, with what stood before it; returns the way to stop. */
const onFirstStep = (store: SoulStore, begun: (before: SoulDocument) => void): (() => void) => {
  let before = store.read().history.present;
  const stop = store.subscribe(() => {
    const { history, notice } = store.read();
    const [was, is] = [before, history.present];
    before = is;
    if (was === is || was.id !== is.id || notice?.kind === 'merged') return;
    stop();
    begun(was);
  });
  return stop;
};

/** Keeps versions of the draft in view. What does so is fetched at the first change: before it there is nothing to keep. */
export const useVersionWatch = (store: SoulStore): void => {
  useEffect(() => {
    let stopped = false;
    let stop = (): void => undefined;
    const wait = (): void => {
      stop = onFirstStep(store, (before) => {
        import('./record.ts').then(({ watchVersions }) => {
          if (!stopped) stop = watchVersions(store, before);
        }, wait);
      });
    };
    wait();
    return () => {
      stopped = true;
      stop();
    };
  }, [store]);
};
