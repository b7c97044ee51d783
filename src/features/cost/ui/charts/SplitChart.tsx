import { memo } from 'react';
import { splitCost } from '../../core/split-cost.ts';
import { chartsMessages } from '../../i18n/charts.ts';
import type { Calculator } from '../calculator.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { assumed, dearest, splitPicture } from './split-picture.ts';

export const SplitChart = memo(({ calculator }: { readonly calculator: Calculator }) => {
  const { resolved, figures, locale } = calculator;
  const { price, mix } = resolved.work;
  const say = chartsMessages[locale];
  const { columns, kinds: names, ...words } = say.split;
  const kinds = splitCost(price, mix);
  const percent = (share: number) => figures.percent(share, 1);
  const most = dearest(kinds);
  const statement = most
    ? words.statement(most.kind, percent(most.shareOfTokens), percent(most.shareOfCost))
    : words.free;
  const unknown = new Intl.ListFormat(locale).format(
    assumed(kinds).map(({ kind }) => names[kind].toLocaleLowerCase(locale)),
  );
  const table = () => ({
    head: [columns.kind, columns.tokens, columns.cost, columns.price],
    rows: kinds.map((kind) => ({
      cells: [
        names[kind.kind],
        percent(kind.shareOfTokens),
        percent(kind.shareOfCost),
        kind.price === null ? words.unknown : figures.price(kind.price, price.currency),
      ],
    })),
  });
  return (
    <ChartPanel heading={words.heading} say={say} className="panel split" table={table}>
      <PlotFigure label={statement} picture={splitPicture(kinds, say.split, percent)} />
      <div className="words">
        <p>{statement}</p>
        {unknown && <p className="foot">{words.assumed(unknown)}</p>}
      </div>
    </ChartPanel>
  );
});
