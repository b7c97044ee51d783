import { fragmentIn } from '../core/builder.ts';
import type { Slot } from '../core/compile.ts';
import type { SoulDocument } from '../core/schema.ts';
import { Icon } from './Icon.tsx';
import { inLocale } from './in-locale.ts';
import { useWords } from './words.ts';

interface SlotRailProps {
  document: SoulDocument;
  /** Of the surprise in the slots; `null` when they hold something else. */
  seed: string | null;
  onOpen: (slot: Slot) => void;
  onEmpty: (slot: Slot) => void;
  onSurprise: () => void;
}

const SlotCard = ({
  slot,
  document,
  onOpen,
  onEmpty,
}: Pick<SlotRailProps, 'document' | 'onOpen' | 'onEmpty'> & { slot: Slot }) => {
  const { t, locale } = useWords();
  const words = t.slots[slot];
  const fragment = fragmentIn(document, slot);
  const shown = fragment ? inLocale(fragment, locale) : { title: words.none, summary: t.emptySlot[slot] };
  return (
    <section className={`slot ${slot}`} data-empty={fragment === null || undefined}>
      <p className="lab">{words.label}</p>
      <h2>{shown.title}</h2>
      <p className="sum">{shown.summary}</p>
      <p className="ops">
        <button type="button" className="lk" aria-haspopup="dialog" onClick={() => onOpen(slot)}>
          {fragment ? t.change : words.choose}
          {fragment && <span className="away"> {words.label}</span>}
        </button>
        {fragment && (
          <button type="button" className="lk" onClick={() => onEmpty(slot)}>
            {t.empty}
            <span className="away"> {words.label}</span>
          </button>
        )}
      </p>
    </section>
  );
};

export const SlotRail = ({ document, seed, onOpen, onEmpty, onSurprise }: SlotRailProps) => {
  const { t } = useWords();
  return (
    <div className="rail">
      <SlotCard slot="main" document={document} onOpen={onOpen} onEmpty={onEmpty} />
      <SlotCard slot="rule" document={document} onOpen={onOpen} onEmpty={onEmpty} />
      <p className="sup">
        <button type="button" onClick={onSurprise}>
          <Icon name="dice" />
          <span className="lk">{t.surprise}</span>
        </button>
        <span className="mono" role="status">
          {seed && t.seed(seed)}
        </span>
      </p>
    </div>
  );
};
