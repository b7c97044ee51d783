import { memo } from 'react';
import { ticks } from '../../core/ticks.ts';
import { chartsMessages } from '../../i18n/charts.ts';
import type { Calculator } from '../calculator.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { DataTable } from './data-table.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { type SalaryData, salaryData, salaryPicture } from './salary-picture.ts';

function salaryTable(data: SalaryData, { resolved, figures, locale }: Calculator): DataTable {
  const { yours, salary: say } = chartsMessages[locale];
  const { income, even, end, annualCost, employment } = data;
  const money = (amount: number) => figures.money(amount, resolved.work.currency);
  const notes = new Map([...(even > 0 ? [[even, say.evenRow] as const] : []), [income, yours] as const]);
  const salaries = new Set([...ticks(end, 4).slice(1), ...notes.keys()]);
  const { columns } = say;
  return {
    head: [columns.salary, columns.employment, columns.ai, columns.share],
    rows: [...salaries]
      .toSorted((a, b) => a - b)
      .map((salary) => {
        const note = notes.get(salary);
        return {
          cells: [
            money(salary),
            money(employment(salary)),
            money(annualCost),
            figures.percent(annualCost / employment(salary), 1),
          ],
          ...(note !== undefined && { note }),
        };
      }),
  };
}

export const SalaryChart = memo(({ calculator }: { readonly calculator: Calculator }) => {
  const { resolved, figures, locale } = calculator;
  const { currency } = resolved.work;
  const say = chartsMessages[locale];
  const data = salaryData(calculator);
  const money = (amount: number) => figures.money(amount, currency);
  const short = (amount: number) => figures.compactMoney(amount, currency);
  return (
    <ChartPanel heading={say.salary.heading} say={say} table={() => salaryTable(data, calculator)}>
      <PlotFigure
        label={data.even > 0 ? say.salary.alt(money(data.even)) : say.salary.altFree}
        picture={salaryPicture(data, say.salary, { money, short })}
      />
    </ChartPanel>
  );
});
