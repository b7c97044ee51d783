import type { RefObject } from 'react';
import { roleStyles, type SoulFragment } from '../core/schema.ts';
import type { VoiceShelf } from '../core/voice-shelf.ts';
import { Icon } from './Icon.tsx';
import { filterVoices, type VoiceFilter } from './voice-filter.ts';
import { useWords } from './words.ts';

interface VoiceFiltersProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** What the filters count. */
  voices: readonly SoulFragment[];
  shelf: VoiceShelf;
  filter: VoiceFilter;
  onFilter: (filter: VoiceFilter) => void;
}

const filters: readonly VoiceFilter[] = ['all', 'favorites', 'recent', ...roleStyles];

/** The search of one drawer, the line that every voice answers, and the filters that leave something. */
export const VoiceFilters = (props: VoiceFiltersProps) => {
  const { field, query, onQuery, voices, shelf, filter, onFilter } = props;
  const { t } = useWords();
  const { all, favorites, recent } = t.drawer;
  const labels: Record<VoiceFilter, string> = { all, favorites, recent, ...t.categories };
  const counted = filters
    .map((name) => ({ name, count: filterVoices(voices, name, shelf).length }))
    .filter(({ name, count }) => count > 0 || name === filter);
  return (
    <>
      <label className="field find1">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t.drawer.search}
          placeholder={t.drawer.placeholder}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        <kbd>/</kbd>
      </label>
      <p className="line1">
        {t.drawer.line} <em>{t.drawer.theLine}</em>
      </p>
      {counted.length > 1 && (
        <fieldset className="cats">
          <legend className="away">{t.drawer.categories}</legend>
          {counted.map(({ name, count }) => (
            <button key={name} type="button" aria-pressed={name === filter} onClick={() => onFilter(name)}>
              {labels[name]}
              <span className="mono">{count}</span>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
};
