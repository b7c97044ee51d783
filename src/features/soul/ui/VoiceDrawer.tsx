import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fillSlot, fragmentIn } from '../core/builder.ts';
import type { Slot } from '../core/compile.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import { prepareSearch, searchFragments } from '../core/search.ts';
import { DrawerPreview } from './DrawerPreview.tsx';
import { Icon } from './Icon.tsx';
import type { CatalogState } from './use-catalog.ts';
import { useShelf } from './use-shelf.ts';
import { VoiceFilters } from './VoiceFilters.tsx';
import { VoiceList } from './VoiceList.tsx';
import { filterVoices, type VoiceFilter } from './voice-filter.ts';
import { useWords } from './words.ts';

interface VoiceDrawerProps {
  slot: Slot;
  document: SoulDocument;
  catalog: CatalogState;
  onRetry: () => void;
  onTake: (fragment: SoulFragment) => void;
  onEmpty: () => void;
  /** Goes on to the other slot. */
  onSwitch: () => void;
  onClose: () => void;
}

const groups = { main: 'main-catalog', rule: 'expression-rule' } as const;

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** What is under the site's header when the drawer opens, in pixels. */
const headerEnd = (): number =>
  Math.max(0, document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0);

/** The voices for one slot, each in its own words, and the document as it would become. */
export const VoiceDrawer = (props: VoiceDrawerProps) => {
  const { slot, document: soul, catalog, onRetry, onTake, onEmpty, onSwitch, onClose } = props;
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<VoiceFilter>('all');
  const { shelf, ...onShelf } = useShelf();
  const [activeId, setActiveId] = useState(fragmentIn(soul, slot)?.fragmentId ?? null);

  const current = fragmentIn(soul, slot);
  const all = catalog.kind === 'ready' ? catalog.fragments.filter(({ group }) => group === groups[slot]) : [];
  const shown = filterVoices(searchFragments(all, query), filter, shelf);
  const active = shown.find(({ fragmentId }) => fragmentId === activeId) ?? shown[0] ?? null;

  const ready = catalog.kind === 'ready';
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) {
      const page = element.ownerDocument.documentElement;
      page.style.setProperty('--scrollbar', `${innerWidth - page.clientWidth}px`);
      element.style.setProperty('--drawer-top', `${headerEnd()}px`);
      element.showModal();
    }
    if (ready) element.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus();
  }, [ready]);
  useEffect(() => {
    if (catalog.kind === 'ready') prepareSearch(catalog.fragments);
  }, [catalog]);

  const close = () => dialog.current?.close();
  /** Set while closing, so that the focus goes back before the other drawer takes it. */
  const goesOn = useRef(false);
  const take = (fragment: SoulFragment | null) => {
    if (!fragment) return;
    close();
    onShelf.take(fragment.fragmentId);
    if (fragment.fragmentId !== current?.fragmentId) onTake(fragment);
  };

  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    const inSearch = event.target === search.current;
    if (event.key === '/' && !inSearch) {
      event.preventDefault();
      search.current?.focus();
    }
    const step = steps[event.key];
    if (step === undefined || !inSearch) return;
    event.preventDefault();
    const next = shown[((active ? shown.indexOf(active) : 0) + step + shown.length) % shown.length];
    setActiveId(next?.fragmentId ?? null);
  };

  return (
    <dialog
      ref={dialog}
      className="soul-drawer"
      aria-labelledby="soul-drawer-title"
      onClose={() => (goesOn.current ? onSwitch() : onClose())}
    >
      <form
        className="panel-left"
        onKeyDown={press}
        onSubmit={(event) => {
          event.preventDefault();
          take(active);
        }}
      >
        <div className="grab" />
        <div className="dh">
          <h2 id="soul-drawer-title">{t.slots[slot].label}</h2>
          <span className="faint" role="status">
            {ready && t.drawer.voices(shown.length, all.length)}
          </span>
          <button type="button" className="x" onClick={close}>
            <Icon name="close" />
            {t.drawer.close}
          </button>
        </div>
        <VoiceFilters
          field={search}
          query={query}
          onQuery={setQuery}
          voices={all}
          shelf={shelf}
          filter={filter}
          onFilter={setFilter}
        />
        <VoiceList
          catalog={catalog}
          shown={shown}
          active={active}
          current={current}
          query={query}
          favorites={shelf.favorites}
          onFavorite={onShelf.mark}
          onActive={(fragment) => setActiveId(fragment.fragmentId)}
          onTake={take}
          onRetry={onRetry}
        />
        <div className="df">
          <p className="keys">
            <span>
              <kbd>↑</kbd>
              <kbd>↓</kbd> {t.drawer.keys.next}
            </span>
            <span>
              <kbd>Enter</kbd> {t.drawer.keys.take}
            </span>
            <span>
              <kbd>Esc</kbd> {t.drawer.keys.close}
            </span>
          </p>
          {current && (
            <button
              type="button"
              className="lk"
              onClick={() => {
                close();
                onEmpty();
              }}
            >
              {t.emptyNamed[slot]}
            </button>
          )}
          {active && (
            <button
              type="button"
              className="lk then"
              onClick={() => {
                goesOn.current = true;
                take(active);
              }}
            >
              {t.drawer.takeThen[slot]}
            </button>
          )}
          {active && (
            <button type="submit" className="btn go">
              {t.drawer.take(active.title)}
            </button>
          )}
        </div>
      </form>
      <DrawerPreview
        slot={slot}
        before={soul}
        after={active && active.fragmentId !== current?.fragmentId ? fillSlot(soul, slot, active) : soul}
        title={active?.title ?? ''}
        onMask={close}
      />
    </dialog>
  );
};
