import { useEffect, useRef } from 'react';
import type { SoulFragment } from '../core/schema.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface VoiceCardProps {
  fragment: SoulFragment;
  active: boolean;
  inSlot: boolean;
  isFavorite: boolean;
  onFavorite: (id: string, isFavorite: boolean) => void;
  onActive: (fragment: SoulFragment) => void;
  onTake: (fragment: SoulFragment) => void;
}

/** A voice as a radio button: arrows hear the next one; a press on the one already heard takes it. */
export const VoiceCard = (props: VoiceCardProps) => {
  const { fragment, active, inSlot, isFavorite, onFavorite, onActive, onTake } = props;
  const { t } = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { sample, styleType } = fragment.meta;
  return (
    <div ref={card} className="voice" data-active={active || undefined}>
      <label>
        <input
          className="away"
          type="radio"
          name="voice"
          checked={active}
          onChange={() => onActive(fragment)}
          onClick={() => {
            if (active) onTake(fragment);
          }}
        />
        <q lang={/\p{Script=Han}/u.test(sample) ? 'zh-CN' : 'en'}>{t.drawer.quote(sample)}</q>
        <span className="who">
          <b>{fragment.title}</b>
          <span className={inSlot ? 'in-slot' : undefined}>
            {inSlot
              ? t.drawer.inSlot
              : styleType === 'orthogonal-dimension'
                ? fragment.summary
                : t.categories[styleType]}
          </span>
        </span>
      </label>
      <button
        type="button"
        className="star"
        tabIndex={active ? 0 : -1}
        aria-pressed={isFavorite}
        aria-label={t.drawer.star(fragment.title)}
        title={t.drawer.star(fragment.title)}
        onClick={() => onFavorite(fragment.fragmentId, !isFavorite)}
      >
        <Icon name="star" />
      </button>
    </div>
  );
};
