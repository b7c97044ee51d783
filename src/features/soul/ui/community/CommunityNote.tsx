import { useCommunityWords } from './community-words.ts';
import type { CommunityState } from './use-community.ts';

/** The quiet line above the souls: that they are samples, that GitHub is silent, that there are none yet. */
export const CommunityNote = ({ state, onRetry }: { state: CommunityState; onRetry: () => void }) => {
  const { t } = useCommunityWords();
  const { kind } = state;
  return (
    <div className="co-note" role="status">
      {kind === 'samples' && (
        <p>
          {t.samples[state.why]}{' '}
          {state.why !== 'unconfigured' && (
            <button type="button" className="lk" aria-disabled={state.retrying} onClick={onRetry}>
              {state.retrying ? t.retrying : t.retry}
            </button>
          )}
        </p>
      )}
      {kind === 'community' && state.stale && <p>{t.stale}</p>}
      {kind === 'community' && state.souls.length === 0 && <p>{t.empty}</p>}
    </div>
  );
};
