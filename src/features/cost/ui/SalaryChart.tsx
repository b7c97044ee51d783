import { breakEvenIncome } from '../core/break-even.ts';
import { employmentCost } from '../core/employment-cost.ts';
import { ticks } from '../core/ticks.ts';
import { AxisTicks } from './AxisTicks.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import type { Calculator } from './calculator.ts';
import { path, plot } from './plot.ts';

/** How near, in percent of the height, a label of the axis may come to the line of the AI cost. */
const LABEL_ROOM = 8;

/** Left of a point, or right of it where the left has no room. */
const beside = (x: number) => (x > 40 ? { right: `${102 - x}%` } : { left: `${x + 2}%`, right: 'auto' });

export function SalaryChart({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, assessment, figures, messages } = calculator;
  const { income, currency, cityCoefficient } = resolved.work;
  const { annualCost } = assessment;
  const even = breakEvenIncome(annualCost, cityCoefficient);
  const end = Math.max(2 * income, 1.25 * even);
  const top = employmentCost(end, cityCoefficient);
  const { x, y } = plot([0, end], [0, top]);
  const money = (amount: number) => figures.money(amount, currency);
  const short = (amount: number) => figures.compactMoney(amount, currency);
  const salaries = ticks(end, 4);
  // Where the name of the rising line stands, away from the point of break-even.
  const named = x(even) > 60 ? 45 : 84;
  const share = (amount: number) => figures.percent(annualCost / employmentCost(amount, cityCoefficient));
  return (
    <ChartPanel
      heading={messages.charts.salary}
      messages={messages}
      alt={messages.charts.salaryAlt(money(even))}
      picture={
        <>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {ticks(top, 3).map((cost) => (
              <line
                key={cost}
                x1="0"
                x2="100"
                y1={y(cost)}
                y2={y(cost)}
                className={cost === 0 ? 'base' : 'g'}
              />
            ))}
            <path
              d={path([
                [0, 100],
                [100, 0],
              ])}
              className="main"
            />
            <path
              d={path([
                [0, y(annualCost)],
                [100, y(annualCost)],
              ])}
              className="alt"
            />
            <line
              x1={x(income)}
              x2={x(income)}
              y1={y(employmentCost(income, cityCoefficient))}
              y2="100"
              className="at"
            />
          </svg>
          <i className="dot ring" style={{ left: `${x(even)}%`, top: `${y(annualCost)}%` }} />
          <i
            className="dot"
            style={{ left: `${x(income)}%`, top: `${y(employmentCost(income, cityCoefficient))}%` }}
          />
          {ticks(top, 3)
            .filter((cost) => cost > 0 && Math.abs(y(cost) - y(annualCost)) > LABEL_ROOM)
            .map((cost) => (
              <span key={cost} className="ty" style={{ top: `${y(cost)}%` }}>
                {short(cost)}
              </span>
            ))}
          <span className="ln" style={{ top: `${y(annualCost)}%`, ...beside(x(even)) }}>
            {messages.charts.even(money(even))}
          </span>
          <span className="ln main" style={{ top: `${100 - named}%`, right: `${102 - named}%` }}>
            {messages.charts.employment}
          </span>
          <span className={y(annualCost) > 80 ? 'ln' : 'ln under'} style={{ top: `${y(annualCost)}%` }}>
            {messages.charts.ai(money(annualCost))}
          </span>
          <AxisTicks
            values={salaries}
            x={x}
            text={(salary) => (salary === 0 ? '0' : short(salary))}
            coarse={2}
          />
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.charts.salaryColumn}</th>
              <th scope="col" className="n">
                {messages.charts.employment}
              </th>
              <th scope="col" className="n">
                {messages.charts.aiColumn}
              </th>
              <th scope="col" className="n">
                {messages.models.columns.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {salaries.slice(1).map((salary) => (
              <tr key={salary}>
                <th scope="row" className="mono">
                  {money(salary)}
                </th>
                <td className="n mono">{money(employmentCost(salary, cityCoefficient))}</td>
                <td className="n mono">{money(annualCost)}</td>
                <td className="n mono">{share(salary)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
