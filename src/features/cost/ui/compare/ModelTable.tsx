import { memo, useMemo } from 'react';
import type { Compared } from '../../core/comparison.ts';
import { type ColumnId, columnIds, isNumber } from './columns.ts';
import { ModelRow } from './ModelRow.tsx';
import type { RowView } from './row-view.ts';
import type { Sorting } from './sort.ts';

interface Props {
  readonly rows: readonly Compared[];
  readonly chosen: string;
  readonly sorting: Sorting;
  readonly sortBy: (column: ColumnId) => void;
  readonly providerName: (id: string) => string;
  readonly view: RowView;
}

export const ModelTable = memo(function ModelTable(props: Props) {
  const { rows, chosen, sorting, sortBy, providerName, view } = props;
  const { words } = view;
  const longest = Math.max(1, ...rows.map(({ assessment }) => assessment.costRatio));
  const heads = useMemo(() => columnIds.filter((column) => !view.hidden.has(column)), [view]);
  return (
    <table aria-labelledby="cost-models">
      <thead>
        <tr>
          {heads.map((column) => (
            <th
              key={column}
              scope="col"
              className={isNumber(column) ? `c-${column} n` : `c-${column}`}
              aria-sort={
                sorting.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'
              }
            >
              <button type="button" onClick={() => sortBy(column)}>
                {words.columns[column]}
              </button>
            </th>
          ))}
          <td className="c-more" />
          <th scope="col" className="origin">
            <span className="away">{words.origin}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, assessment }) => (
          <ModelRow
            key={model.id}
            model={model}
            provider={providerName(model.provider)}
            annualCost={assessment.annualCost}
            costRatio={assessment.costRatio}
            people={assessment.people}
            budgetEndsM={assessment.budgetEndsM}
            bar={assessment.costRatio / longest}
            chosen={model.id === chosen}
            view={view}
          />
        ))}
      </tbody>
    </table>
  );
});
