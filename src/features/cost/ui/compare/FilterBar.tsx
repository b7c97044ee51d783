import type { Currency } from '../../core/money.ts';
import { compareMessages } from '../../i18n/compare.ts';
import type { Calculator } from '../calculator.ts';
import { columnIds } from './columns.ts';
import type { Filters } from './filters.ts';
import type { Sorting } from './sort.ts';

/** Windows one asks for, in tokens. */
const contexts: readonly number[] = [128_000, 200_000, 256_000, 400_000, 1_000_000];

interface Props {
  readonly calculator: Calculator;
  readonly filters: Filters;
  readonly change: (part: Partial<Filters>) => void;
  readonly sorting: Sorting;
  readonly sortBy: (column: Sorting['column']) => void;
}

export function FilterBar({ calculator, filters, change, sorting, sortBy }: Props) {
  const { resolved, figures, messages, locale, providerName } = calculator;
  const words = compareMessages[locale];
  const { filters: say } = words;
  const providers = [...new Set(resolved.models.map(({ provider }) => provider))];
  const currencies = [...new Set(resolved.models.map(({ currency }) => currency))];
  return (
    <fieldset className="filters">
      <legend className="away">{say.group}</legend>
      <input
        type="search"
        aria-label={say.text}
        placeholder={say.text}
        autoComplete="off"
        spellCheck={false}
        value={filters.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <select
        aria-label={say.provider}
        value={filters.provider ?? ''}
        onChange={(event) => change({ provider: event.currentTarget.value || null })}
      >
        <option value="">{say.allProviders}</option>
        {providers.map((id) => (
          <option key={id} value={id}>
            {providerName(id)}
          </option>
        ))}
      </select>
      <select
        aria-label={say.currency}
        value={filters.currency ?? ''}
        onChange={(event) => change({ currency: (event.currentTarget.value || null) as Currency | null })}
      >
        <option value="">{say.allCurrencies}</option>
        {currencies.map((currency) => (
          <option key={currency} value={currency}>
            {messages.currencyName[currency]}
          </option>
        ))}
      </select>
      <select
        aria-label={say.context}
        value={filters.context}
        onChange={(event) => change({ context: Number(event.currentTarget.value) })}
      >
        <option value={0}>{say.anyContext}</option>
        {contexts.map((context) => (
          <option key={context} value={context}>
            {say.contextFrom(figures.tokens(context / 1e6))}
          </option>
        ))}
      </select>
      <select
        className="sort"
        aria-label={say.sort}
        value={sorting.column}
        onChange={(event) => sortBy(event.currentTarget.value as Sorting['column'])}
      >
        {columnIds.map((column) => (
          <option key={column} value={column}>
            {say.sort}
            {locale === 'en' ? ': ' : '：'}
            {words.columns[column]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
