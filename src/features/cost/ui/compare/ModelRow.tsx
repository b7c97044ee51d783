import { memo, type ReactNode, useMemo, useState } from 'react';
import type { PriceRow } from '../../core/schema.ts';
import { type ColumnId, isNumber } from './columns.ts';
import { PriceOrigin } from './PriceOrigin.tsx';
import type { RowView } from './row-view.ts';

interface Props {
  readonly model: PriceRow;
  readonly provider: string;
  readonly annualCost: number;
  readonly costRatio: number;
  readonly people: number;
  readonly budgetEndsM: number;
  /** Length of the bar, 0 to 1. */
  readonly bar: number;
  readonly chosen: boolean;
  readonly view: RowView;
}

interface CellProps {
  readonly column: ColumnId;
  readonly view: RowView;
  readonly children: ReactNode;
}

function Cell({ column, view, children }: CellProps) {
  if (view.hidden.has(column)) return null;
  return (
    <td className={isNumber(column) ? `c-${column} n mono` : `c-${column}`}>
      <span className="cap" aria-hidden="true">
        {view.words.columns[column]}
      </span>
      {children}
    </td>
  );
}

/** What a model's row shows whatever the work is. */
function prices(model: PriceRow, provider: string, view: RowView) {
  const { figures, messages, words } = view;
  const { currency, cacheRead, context } = model;
  const unknown = <span className="unknown">{words.unknown}</span>;
  return (
    <>
      <Cell column="provider" view={view}>
        {messages.listedAs(
          provider,
          model.peak ? messages.basis.offPeak : model.long ? messages.basis.shortPrompt : null,
        )}
      </Cell>
      <Cell column="in" view={view}>
        {figures.price(model.in, currency)}
      </Cell>
      <Cell column="out" view={view}>
        {figures.price(model.out, currency)}
      </Cell>
      <Cell column="cacheRead" view={view}>
        {cacheRead === null ? unknown : figures.price(cacheRead, currency)}
      </Cell>
      <Cell column="context" view={view}>
        {context === null ? unknown : figures.tokens(context / 1e6)}
      </Cell>
    </>
  );
}

/** One model; skipped as long as none of its own figures changes. */
export const ModelRow = memo(function ModelRow(props: Props) {
  const { model, provider, chosen, view } = props;
  const { figures, words, currency, take } = view;
  const [open, setOpen] = useState(false);
  const listed = useMemo(() => prices(model, provider, view), [model, provider, view]);
  const origin = useMemo(() => <PriceOrigin model={model} view={view} />, [model, view]);
  return (
    <tr className={`${chosen ? 'cur' : ''} ${open ? 'open' : ''}`} aria-current={chosen || undefined}>
      <th scope="row" className="c-model">
        <button type="button" aria-pressed={chosen} onClick={() => take(model.id)}>
          {model.name}
        </button>
      </th>
      {listed}
      <Cell column="year" view={view}>
        {figures.money(props.annualCost, currency)}
      </Cell>
      <Cell column="share" view={view}>
        <i
          className={props.costRatio > 1 ? 'over' : undefined}
          style={{ flexBasis: `${(props.bar * 72).toFixed(2)}%` }}
        />
        <span className="mono">{figures.percent(props.costRatio)}</span>
      </Cell>
      <Cell column="people" view={view}>
        <b>{figures.ratio(props.people)}</b>
      </Cell>
      <Cell column="budget" view={view}>
        {Number.isFinite(props.budgetEndsM) ? figures.tokens(props.budgetEndsM) : '∞'}
      </Cell>
      <td className="c-more">
        <button
          type="button"
          aria-expanded={open}
          aria-label={words.more(model.name)}
          onClick={() => setOpen(!open)}
        />
      </td>
      <td className="origin">{origin}</td>
    </tr>
  );
});
