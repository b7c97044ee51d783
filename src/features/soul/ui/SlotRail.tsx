import type { FormEvent } from 'react';
import { fragmentIn } from '../core/builder.ts';
import type { Slot } from '../core/compile.ts';
import type { SoulDocument } from '../core/schema.ts';
import { parseSeed } from '../core/surprise.ts';
import { Icon } from './Icon.tsx';
import { inLocale } from './in-locale.ts';
import type { Opened } from './OpenPart.tsx';
import { useWords } from './words.ts';

interface SlotRailProps {
  document: SoulDocument;
  /** Of the surprise in the slots; `null` when they hold something else. */
  seed: string | null;
  onOpen: (slot: Slot) => void;
  onEmpty: (slot: Slot) => void;
  /** `null` asks for any. */
  onSurprise: (seed: number | null) => void;
  communityHref: string;
  onPart: (part: Opened) => void;
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

/** The seed of the pair in the slots; another one, typed in, brings its pair. */
const SeedForm = ({ seed, onSeed }: { seed: string | null; onSeed: (seed: number) => void }) => {
  const { t } = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = parseSeed(String(new FormData(event.currentTarget).get('seed')));
    if (typed !== null) onSeed(typed);
  };
  return (
    <form onSubmit={submit}>
      <label className="mono">
        {t.seed.label}{' '}
        <input
          name="seed"
          type="text"
          autoComplete="off"
          spellCheck={false}
          required
          pattern="[0-9a-fA-F]{1,4}"
          maxLength={4}
          title={t.seed.hint}
          placeholder="····"
          defaultValue={seed ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    </form>
  );
};

export const SlotRail = ({
  document,
  seed,
  onOpen,
  onEmpty,
  onSurprise,
  onPart,
  communityHref,
}: SlotRailProps) => {
  const { t } = useWords();
  return (
    <div className="rail">
      <SlotCard slot="main" document={document} onOpen={onOpen} onEmpty={onEmpty} />
      <SlotCard slot="rule" document={document} onOpen={onOpen} onEmpty={onEmpty} />
      <div className="sup">
        <button type="button" onClick={() => onSurprise(null)}>
          <Icon name="dice" />
          <span className="lk">{t.surprise}</span>
        </button>
        <SeedForm key={seed} seed={seed} onSeed={onSurprise} />
      </div>
      <ul className="ways">
        {(['suggest', 'blend', 'matrix'] as const).map((part) => (
          <li key={part}>
            <button type="button" className="lk" onClick={() => onPart({ part })}>
              {t.parts[part]}
            </button>
          </li>
        ))}
        <li>
          <a className="lk" href={communityHref}>
            {t.parts.community}
          </a>
        </li>
      </ul>
    </div>
  );
};
