import { fragmentIn } from '../core/builder.ts';
import type { Slot } from '../core/compile.ts';
import type { SoulDocument } from '../core/schema.ts';
import { Icon } from './Icon.tsx';
import { inLocale } from './in-locale.ts';
import { useWords } from './words.ts';

/** The two slots where there is no room for the rail. */
export const SlotPicks = ({ document, onOpen }: { document: SoulDocument; onOpen: (slot: Slot) => void }) => {
  const { t, locale } = useWords();
  return (
    <div className="wrap mslots">
      {(['main', 'rule'] as const).map((slot) => {
        const fragment = fragmentIn(document, slot);
        return (
          <button
            key={slot}
            type="button"
            className="pick"
            aria-haspopup="dialog"
            onClick={() => onOpen(slot)}
          >
            <small>{t.slots[slot].tag}</small>
            <b>{fragment ? inLocale(fragment, locale).title : t.slots[slot].choose}</b>
            <Icon name="open" />
          </button>
        );
      })}
    </div>
  );
};
