import type { RefObject } from 'react';
import { type RoleStyle, roleStyles, type SoulFragment, type StyleType } from '../core/schema.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface VoiceFilterProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** What the categories count; none hides them. */
  fragments: readonly SoulFragment[];
  style: StyleType | null;
  onStyle: (style: RoleStyle | null) => void;
}

const Category = ({
  label,
  count,
  pressed,
  onPress,
}: {
  label: string;
  count: number;
  pressed: boolean;
  onPress: () => void;
}) => (
  <button type="button" aria-pressed={pressed} onClick={onPress}>
    {label}
    <span className="mono">{count}</span>
  </button>
);

export const VoiceFilter = ({ field, query, onQuery, fragments, style, onStyle }: VoiceFilterProps) => {
  const { t } = useWords();
  const counts = roleStyles
    .map((name) => ({ name, count: fragments.filter(({ meta }) => meta.styleType === name).length }))
    .filter(({ count }) => count > 0);
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
      {counts.length > 0 && (
        <fieldset className="cats">
          <legend className="away">{t.drawer.categories}</legend>
          <Category
            label={t.drawer.all}
            count={fragments.length}
            pressed={style === null}
            onPress={() => onStyle(null)}
          />
          {counts.map(({ name, count }) => (
            <Category
              key={name}
              label={t.categories[name]}
              count={count}
              pressed={style === name}
              onPress={() => onStyle(name)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
};
