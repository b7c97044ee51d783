import { dot, line, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { breakEvenIncome } from '../../core/break-even.ts';
import { employmentCost } from '../../core/employment-cost.ts';
import { ticks } from '../../core/ticks.ts';
import type { ChartsMessages } from '../../i18n/charts.ts';
import type { Calculator } from '../calculator.ts';
import { footMarks, frame, heightAt, isNarrow, levelLines, levelTexts } from './axes.ts';

export interface SalaryData {
  readonly income: number;
  readonly annualCost: number;
  /** The salary whose employment cost is the AI cost; 0 without one. */
  readonly even: number;
  /** Of the axis. */
  readonly end: number;
  readonly employment: (income: number) => number;
}

export function salaryData({
  resolved,
  assessment,
}: Pick<Calculator, 'resolved' | 'assessment'>): SalaryData {
  const { income, overhead, extraMonths } = resolved.work;
  const even = breakEvenIncome(assessment.annualCost, overhead, extraMonths);
  return {
    income,
    annualCost: assessment.annualCost,
    even,
    end: Math.max(2 * income, 1.25 * even),
    employment: (salary) => employmentCost(salary, overhead, extraMonths),
  };
}

type Money = (amount: number) => string;

/** How near, in pixels, the text of a level may come to the line of the AI cost. */
const LEVEL_ROOM = 20;

/** Shares of the width: left of `FAR_LEFT` a point has no room for its name, right of `FAR_RIGHT` it takes the rising line's. */
const FAR_LEFT = 0.4;
const FAR_RIGHT = 0.6;

/** Where the names stand: the point's at the point, or with the AI cost's at the right where it has no room there. */
function names(
  { annualCost, even, end, employment }: SalaryData,
  say: ChartsMessages['salary'],
  money: Money,
) {
  const near = even / end > FAR_LEFT;
  const risingAt = end * (even / end > FAR_RIGHT ? 0.45 : 0.84);
  const ai = { at: end, y: annualCost, dx: 0 };
  const pair = `${say.ai(money(annualCost))}\n${say.even(money(even))}`;
  return {
    rising: [{ at: risingAt, y: employment(risingAt), text: say.employment }],
    over: near
      ? [{ at: even, y: annualCost, text: say.even(money(even)) }]
      : [{ ...ai, text: even > 0 ? pair : say.ai(money(annualCost)) }],
    under: near ? [{ ...ai, text: say.ai(money(annualCost)) }] : [],
    overRoom: near ? -8 : 0,
  };
}

export function salaryPicture(
  data: SalaryData,
  say: ChartsMessages['salary'],
  write: { readonly money: Money; readonly short: Money },
): (width: number) => PlotOptions {
  const { income, annualCost, even, end, employment } = data;
  const top = employment(end);
  const levels = ticks(top, 3).map((value) => ({ value, text: value === 0 ? '' : write.short(value) }));
  const clear = (value: number) => Math.abs(heightAt(value / top) - heightAt(annualCost / top)) > LEVEL_ROOM;
  const { rising, over, under, overRoom } = names(data, say, write.money);
  const place = { x: 'at', y: 'y', text: 'text', textAnchor: 'end' } as const;
  return (width) => ({
    ...frame,
    marginRight: 0,
    x: { domain: [0, end], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      ...levelLines(levels),
      line([0, end], { x: (salary) => salary, y: employment, className: 'main' }),
      ruleY([annualCost], { className: 'other' }),
      ruleX([income], { y1: 0, y2: employment, className: 'live' }),
      even > 0 ? dot([even], { x: even, y: annualCost, r: 4.5, className: 'ring' }) : null,
      dot([income], { x: income, y: employment, r: 4.5, className: 'point' }),
      levelTexts(levels.filter(({ value }) => clear(value))),
      footMarks(
        ticks(end, 4).filter((_, index) => !isNarrow(width) || index % 2 === 0),
        end,
        (salary) => (salary === 0 ? '0' : write.short(salary)),
      ),
      text(rising, { ...place, lineAnchor: 'bottom', dx: -10, dy: -4, className: 'name chosen' }),
      text(over, {
        ...place,
        lineAnchor: 'bottom',
        lineHeight: 1.25,
        dx: overRoom,
        dy: -6,
        className: 'name',
      }),
      text(under, { ...place, lineAnchor: 'top', dy: 6, className: 'name' }),
    ],
  });
}
