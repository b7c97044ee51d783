import type { Swing } from '../../core/sensitivity.ts';
import type { Span } from '../../core/speed-range.ts';
import type { Calculator } from '../calculator.ts';
import { inputText } from './swings.ts';

interface Props {
  readonly calculator: Calculator;
  readonly range: Span;
  readonly swings: readonly Swing[];
}

/** The numbers behind the bars. */
export function SwingTable({ calculator, range, swings }: Props) {
  const { resolved, figures, messages } = calculator;
  const { columns, factor: names, range: likely } = messages.moves;
  return (
    <div className="behind">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.input}</th>
            <th scope="col">{columns.low}</th>
            <th scope="col" className="n">
              {columns.people}
            </th>
            <th scope="col">{columns.high}</th>
            <th scope="col" className="n">
              {columns.people}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{likely}</th>
            <td />
            <td className="n mono">{figures.ratio(range.low)}</td>
            <td />
            <td className="n mono">{figures.ratio(range.high)}</td>
          </tr>
          {swings.map(({ factor, input, people }) => (
            <tr key={factor}>
              <th scope="row">{names[factor]}</th>
              <td className="mono">{inputText(factor, input.low, resolved.work.currency, figures)}</td>
              <td className="n mono">{figures.ratio(people.low)}</td>
              <td className="mono">{inputText(factor, input.high, resolved.work.currency, figures)}</td>
              <td className="n mono">{figures.ratio(people.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
