import { type RefObject, useEffect } from 'react';
import { type SoulOrder, soulOrders } from '../../core/community/find-souls.ts';
import { Icon } from '../Icon.tsx';
import { useCommunityWords } from './community-words.ts';

interface CommunityBarProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** Null where there is nothing to sort by. */
  order: SoulOrder | null;
  onOrder: (order: SoulOrder) => void;
  count: string;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** `/` leads to the search from anywhere on the page. */
const useSlash = (field: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field]);
};

export const CommunityBar = ({ field, query, onQuery, order, onOrder, count }: CommunityBarProps) => {
  const { t } = useCommunityWords();
  useSlash(field);
  return (
    <div className="co-bar">
      <label className="co-search">
        <Icon name="search" />
        <span className="away">{t.search}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t.searchHint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        <kbd>/</kbd>
      </label>
      {order !== null && (
        <fieldset className="co-orders">
          <legend className="away">{t.order}</legend>
          {soulOrders.map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => onOrder(one)}>
              {t.orders[one]}
            </button>
          ))}
        </fieldset>
      )}
      <p className="co-count" role="status">
        {count}
      </p>
    </div>
  );
};
