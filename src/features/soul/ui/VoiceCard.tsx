import { useEffect, useRef } from 'react';
import type { SoulFragment } from '../core/schema.ts';
import { useWords } from './words.ts';

interface VoiceCardProps {
  fragment: SoulFragment;
  active: boolean;
  inSlot: boolean;
  onActive: (fragment: SoulFragment) => void;
  onTake: (fragment: SoulFragment) => void;
}

/** A voice as a radio button: arrows hear the next one; a press on the one already heard takes it. */
export const VoiceCard = ({ fragment, active, inSlot, onActive, onTake }: VoiceCardProps) => {
  const { t } = useWords();
  const card = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { sample, styleType } = fragment.meta;
  return (
    <label ref={card} className="voice" data-active={active || undefined}>
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
  );
};
