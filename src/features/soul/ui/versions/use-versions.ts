import { useEffect, useState } from 'react';
import type { Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { SoulVersion } from '../../core/versions.ts';
import { storedVersions } from '../../io/stored-versions.ts';

export type KeptVersions = Result<readonly SoulVersion[], StorageReason>;

/** What is kept of a draft, the newest first; `null` until it is read. */
export const useVersions = (draftId: string): KeptVersions | null => {
  const [kept, setKept] = useState<KeptVersions | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const found = await storedVersions().of(draftId);
      if (!left) setKept(found);
    };
    void read();
    const stop = storedVersions().subscribe(() => void read());
    return () => {
      left = true;
      stop();
    };
  }, [draftId]);
  return kept;
};
