import type { Assessment } from '../../core/assess.ts';
import type { BoostMessages } from '../../i18n/boost.ts';
import type { Calculator } from '../calculator.ts';
import { verdict } from '../verdict.ts';

interface Props {
  readonly calculator: Calculator;
  readonly after: Assessment;
  readonly sessions: number;
  readonly say: BoostMessages;
}

export function BoostLedger({ calculator, after, sessions, say }: Props) {
  const { assessment, scenario, figures, messages } = calculator;
  const rows: readonly (readonly [name: string, write: (one: Assessment) => string])[] = [
    [say.people, ({ people }) => figures.ratio(people)],
    [say.annual, ({ annualCost }) => figures.money(annualCost, scenario.currency)],
    [say.ratio, ({ costRatio }) => figures.percent(costRatio, 1)],
  ];
  return (
    <table>
      <caption className="away">{say.heading}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="n">
            {say.now}
          </th>
          <th scope="col" className="n after">
            {say.after(figures.number(sessions, 2))}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, write]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="n mono">{write(assessment)}</td>
            <td className="n mono after">{write(after)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say.verdict}</th>
          <td className="n">{verdict(assessment, messages, figures)}</td>
          <td className="n after">{verdict(after, messages, figures)}</td>
        </tr>
      </tbody>
    </table>
  );
}
