import { compareMessages } from '../../i18n/compare.ts';
import type { Calculator } from '../calculator.ts';
import { Panel } from '../Panel.tsx';
import { type ColumnId, columnIds } from './columns.ts';

interface Props {
  readonly calculator: Calculator;
  readonly hidden: ReadonlySet<ColumnId>;
  readonly change: (hidden: ReadonlySet<ColumnId>) => void;
}

/** Which columns the table has; the model's name is always there. */
export function ColumnsPanel({ calculator, hidden, change }: Props) {
  const words = compareMessages[calculator.locale];
  const toggle = (column: ColumnId) => {
    const next = new Set(hidden);
    if (!next.delete(column)) next.add(column);
    change(next);
  };
  return (
    <>
      <button type="button" className="lk" popoverTarget="cost-columns" aria-haspopup="dialog">
        {words.columnsMenu}
      </button>
      <Panel id="cost-columns" label={words.columnsShown} className="pick-columns">
        {() => (
          <fieldset>
            <legend>{words.columnsShown}</legend>
            {columnIds.slice(1).map((column) => (
              <label key={column}>
                <input type="checkbox" checked={!hidden.has(column)} onChange={() => toggle(column)} />
                {words.columns[column]}
              </label>
            ))}
          </fieldset>
        )}
      </Panel>
    </>
  );
}
