import { Button } from '#components/ui/Button.tsx';
import type { SoulFragment } from '../core/schema.ts';
import type { CatalogState } from './use-catalog.ts';
import { VoiceCard } from './VoiceCard.tsx';
import { useWords } from './words.ts';

interface VoiceListProps {
  catalog: CatalogState;
  shown: readonly SoulFragment[];
  active: SoulFragment | null;
  /** The one in the slot. */
  current: SoulFragment | null;
  query: string;
  favorites: readonly string[];
  onFavorite: (id: string, isFavorite: boolean) => void;
  onActive: (fragment: SoulFragment) => void;
  onTake: (fragment: SoulFragment) => void;
  onRetry: () => void;
}

export const VoiceList = (props: VoiceListProps) => {
  const { catalog, shown, active, current, query, favorites, onFavorite, onActive, onTake, onRetry } = props;
  const { t } = useWords();
  if (catalog.kind === 'loading') return <p className="voices-note late">{t.drawer.loading}</p>;
  if (catalog.kind === 'failed')
    return (
      <p className="voices-note" role="alert">
        {t.drawer.failed}{' '}
        <Button variant="link" onClick={onRetry}>
          {t.drawer.retry}
        </Button>
      </p>
    );
  if (shown.length === 0) return <p className="voices-note">{t.drawer.none(query)}</p>;
  return (
    <div className="voices" role="radiogroup" aria-labelledby="soul-drawer-title">
      {shown.map((fragment) => (
        <VoiceCard
          key={fragment.fragmentId}
          fragment={fragment}
          active={fragment === active}
          inSlot={fragment.fragmentId === current?.fragmentId}
          isFavorite={favorites.includes(fragment.fragmentId)}
          onFavorite={onFavorite}
          onActive={onActive}
          onTake={onTake}
        />
      ))}
    </div>
  );
};
