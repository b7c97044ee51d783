import { useEffect, useState } from 'react';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Proposal } from '../core/schema.ts';
import { proposals } from '../io/proposals.ts';

export interface Shelf {
  /** `undefined` until the store has answered. */
  readonly proposals: readonly Proposal[] | undefined;
  readonly unreadable: number;
  readonly problem: StorageReason | null;
}

/** All proposals of this browser, followed through every tab. */
export const useProposals = (): Shelf => {
  const [shelf, setShelf] = useState<Shelf>({ proposals: undefined, unreadable: 0, problem: null });
  useEffect(() => {
    let latest = 0;
    const load = async (): Promise<void> => {
      latest += 1;
      const mine = latest;
      const found = await proposals().list();
      if (mine !== latest) return;
      setShelf(
        found.ok
          ? { proposals: found.value.documents, unreadable: found.value.unreadable, problem: null }
          : { proposals: [], unreadable: 0, problem: found.error },
      );
    };
    void load();
    return proposals().subscribe(() => void load());
  }, []);
  return shelf;
};
