import './compare.css';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import { compareMessages } from '../../i18n/compare.ts';
import type { Calculator } from '../calculator.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import type { ColumnId } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, filtering, noFilters, passes, withoutContext } from './filters.ts';
import { Keeping } from './Keeping.tsx';
import { ModelTable } from './ModelTable.tsx';
import { byPrice, nextSorting, type Sorting, sortCompared } from './sort.ts';
import { toTsv } from './tsv.ts';

const allColumns: ReadonlySet<ColumnId> = new Set();

/** The calculator's latest way to take a model, by one function that stays the same. */
function useTake({ change }: Calculator): (id: string) => void {
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  }, [change]);
  return useCallback((model) => latest.current({ model }), []);
}

export default function Compare({ calculator }: { readonly calculator: Calculator }) {
  const { facts, locale, figures, messages } = calculator;
  const words = compareMessages[locale];
  const { library, providers } = facts.catalog;
  const [all, setAll] = useState(false);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [sorting, setSorting] = useState<Sorting>(byPrice);
  const [hidden, setHidden] = useState(allColumns);
  const [now] = useState(() => Date.now());
  const take = useTake(calculator);
  const sortBy = useCallback((column: ColumnId) => setSorting((current) => nextSorting(current, column)), []);
  const providerName = useMemo(() => {
    const names = new Map(providers.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  }, [providers]);

  // The figures at the top are drawn at once; the table follows as soon as the browser has time.
  const late = useDeferredValue(calculator);
  const wanted = useDeferredValue(filters);
  const wide = useDeferredValue(all);
  const { compared, resolved, scenario } = late;
  const { rates } = resolved.work;

  const view = useMemo(
    () => ({
      figures,
      messages,
      words,
      comma: locale === 'en' ? ', ' : '，',
      currency: scenario.currency,
      hidden,
      now,
      take,
    }),
    [figures, messages, words, locale, scenario.currency, hidden, now, take],
  );
  const rows = useMemo(() => {
    const every = wide || filtering(wanted);
    const shown = compared.filter(
      ({ model }) =>
        (every || model.featured || model.id === resolved.model.id) &&
        passes(model, providerName(model.provider), wanted),
    );
    const compareText = new Intl.Collator(locale, { numeric: true }).compare;
    return sortCompared(shown, sorting, { rates, providerName, compareText });
  }, [compared, resolved.model.id, rates, wide, wanted, sorting, providerName, locale]);
  const unstated = withoutContext(resolved.models, providerName, wanted);

  return (
    <section className="panel mods" aria-labelledby="cost-models">
      <div className="hd">
        <h2 id="cost-models">{words.heading}</h2>
        <div className="picks">
          <FilterBar
            calculator={calculator}
            filters={filters}
            change={(part) => setFilters({ ...filters, ...part })}
            sorting={sorting}
            sortBy={sortBy}
          />
          <ColumnsPanel calculator={calculator} hidden={hidden} change={setHidden} />
        </div>
      </div>
      <Keeping calculator={calculator} />
      {rows.length > 0 && (
        <ModelTable
          rows={rows}
          chosen={resolved.model.id}
          sorting={sorting}
          sortBy={sortBy}
          providerName={providerName}
          view={view}
        />
      )}
      <div className="under">
        <p role="status">
          {rows.length > 0 ? words.shown(rows.length, resolved.models.length) : words.filters.none}
          {unstated > 0 && ` ${words.filters.contextUnknown(unstated)}`}
        </p>
        {filtering(filters) ? (
          <button type="button" className="lk" onClick={() => setFilters(noFilters)}>
            {words.filters.clear}
          </button>
        ) : (
          <button type="button" className="lk" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : words.all(resolved.models.length)}
          </button>
        )}
        <CopyButton
          variant="link"
          label={words.copy.label}
          copied={words.copy.copied}
          failed={words.copy.failed}
          disabled={rows.length === 0}
          text={() =>
            toTsv(rows, scenario.currency, providerName, { heads: words.copy.heads, unknown: words.unknown })
          }
        />
        <a className="lk" href={facts.modelsHref}>
          {words.history}
        </a>
      </div>
      <p className="foot">
        {scenario.pricesAsOf === null
          ? words.foot(library.name, library.version, figures.date(library.released))
          : words.kept(figures.date(scenario.pricesAsOf))}
      </p>
    </section>
  );
}
