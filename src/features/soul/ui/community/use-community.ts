import { useCallback, useEffect, useState } from 'react';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { ShownSoul } from '../../core/community/shown-soul.ts';
import { type CommunityFailure, loadCommunity } from '../../io/load-community.ts';

export type CommunityState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'community';
      readonly souls: readonly ShownSoul[];
      readonly dropped: number;
      readonly stale: boolean;
    }
  | {
      readonly kind: 'samples';
      readonly souls: readonly ShownSoul[];
      readonly why: CommunityFailure | 'unconfigured';
      /** Being asked for again. */
      readonly retrying: boolean;
    };

/** The community, or the samples where it cannot be had; a network that comes back asks again. */
export const useCommunity = (samples: readonly ShownSoul[], hasCommunity: boolean) => {
  const [state, setState] = useState<CommunityState>(
    hasCommunity
      ? { kind: 'loading' }
      : { kind: 'samples', souls: samples, why: 'unconfigured', retrying: false },
  );

  const load = useCallback(async (): Promise<void> => {
    setState((now) => (now.kind === 'samples' ? { ...now, retrying: true } : now));
    const loaded = await loadCommunity(readSiteConfig());
    setState(
      loaded.ok
        ? { kind: 'community', ...loaded.value }
        : { kind: 'samples', souls: samples, why: loaded.error, retrying: false },
    );
  }, [samples]);

  useEffect(() => {
    if (hasCommunity) void load();
  }, [hasCommunity, load]);

  const waits = state.kind === 'samples' && state.why === 'offline';
  useEffect(() => {
    if (!waits) return;
    const again = (): void => void load();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [waits, load]);

  return { state, load };
};
