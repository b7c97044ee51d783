import '#components/ui/kit.css';
import './community.css';
import { useMemo, useRef, useState } from 'react';
import { findSouls, type SoulOrder } from '../../core/community/find-souls.ts';
import type { ShownSoul } from '../../core/community/shown-soul.ts';
import { CommunityBar } from './CommunityBar.tsx';
import { CommunityNote } from './CommunityNote.tsx';
import { useCommunityWords } from './community-words.ts';
import { PublishButton } from './PublishButton.tsx';
import { SoulCard } from './SoulCard.tsx';
import { SoulDetail } from './SoulDetail.tsx';
import { useCommunity } from './use-community.ts';
import { useOpenedSoul } from './use-opened-soul.ts';

export interface CommunityProps {
  /** Shown where the community cannot be reached. */
  readonly samples: readonly ShownSoul[];
  /** Whether this site has a repository of souls. */
  readonly hasCommunity: boolean;
  readonly builderHref: string;
}

const Skeleton = ({ label }: { label: string }) => (
  <div className="co-list waiting">
    <p className="away" role="status">
      {label}
    </p>
    {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
      <div key={key} className="co-card" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    ))}
  </div>
);

/** Souls that others published, to read, search, like and remix. */
export const Community = ({ samples, hasCommunity, builderHref }: CommunityProps) => {
  const { t } = useCommunityWords();
  const { state, load } = useCommunity(samples, hasCommunity);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SoulOrder>('new');
  const [openedId, close] = useOpenedSoul();
  const search = useRef<HTMLInputElement>(null);
  const all = state.kind === 'loading' ? [] : state.souls;
  const found = useMemo(() => findSouls(all, query, order), [all, query, order]);
  const opened = openedId === null ? null : all.find(({ id }) => id === openedId);

  const showAll = (): void => {
    setQuery('');
    search.current?.focus();
  };

  return (
    <div className="community wrap">
      <header className="co-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.intro}</p>
        </div>
        <div className="co-acts">
          {hasCommunity && <PublishButton builderHref={builderHref} />}
          <a className="lk" href={builderHref}>
            {t.builder}
          </a>
        </div>
      </header>
      <CommunityBar
        field={search}
        query={query}
        onQuery={setQuery}
        order={state.kind === 'samples' ? null : order}
        onOrder={setOrder}
        count={state.kind === 'loading' ? '' : t.count(found.length, all.length)}
      />
      <CommunityNote state={state} onRetry={() => void load()} />
      {state.kind === 'loading' ? (
        <Skeleton label={t.loading} />
      ) : (
        <ul className="co-list">
          {found.map((soul) => (
            <SoulCard key={soul.id} soul={soul} />
          ))}
        </ul>
      )}
      {state.kind !== 'loading' && all.length > 0 && found.length === 0 && (
        <p className="co-none">
          {t.none(query.trim())}{' '}
          <button type="button" className="lk" onClick={showAll}>
            {t.showAll}
          </button>
        </p>
      )}
      {state.kind === 'community' && state.dropped > 0 && (
        <p className="co-dropped">{t.dropped(state.dropped)}</p>
      )}
      {openedId !== null && state.kind !== 'loading' && (
        <SoulDetail key={openedId} soul={opened ?? null} builderHref={builderHref} onClose={close} />
      )}
    </div>
  );
};
