import type { TeamTotals } from '../../core/team.ts';
import { teamMessages } from '../../i18n/team.ts';
import type { Calculator } from '../calculator.ts';
import { Figure } from './Figure.tsx';
import { shareText } from './share-text.ts';

interface Props {
  readonly calculator: Calculator;
  readonly totals: TeamTotals;
  /** The rates it was converted at, in words; empty where nothing was. */
  readonly rates: string;
}

export function TotalRow({ calculator, totals, rates }: Props) {
  const { scenario, figures, locale } = calculator;
  const words = teamMessages[locale];
  const heads = figures.number(totals.heads, 1);
  return (
    <tr>
      <th scope="row" className="t-name">
        {words.total(heads)}
      </th>
      <td className="t-work">
        {words.equivalent(heads, figures.people(totals.people))}
        <span>{rates}</span>
      </td>
      <td className="t-count n mono">
        <span>{heads}</span>
      </td>
      <Figure
        name="employment"
        label={words.columns.employment}
        text={figures.money(totals.employmentCost, scenario.currency)}
      />
      <Figure
        name="annual"
        label={words.columns.annual}
        text={figures.money(totals.annualCost, scenario.currency)}
      />
      <Figure name="ratio" label={words.columns.ratio} text={shareText(totals.costRatio, figures)} />
      <td className="t-benefit" />
      <Figure name="people" label={words.columns.people} text={figures.ratio(totals.people)} />
      <td className="t-acts" />
    </tr>
  );
}
