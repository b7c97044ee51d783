import { type CSSProperties, useState } from 'react';
import type { Swing } from '../../core/sensitivity.ts';
import type { Span } from '../../core/speed-range.ts';
import type { Calculator } from '../calculator.ts';
import { SwingTable } from './SwingTable.tsx';
import { inputText, peopleAxis, spanText } from './swings.ts';

/** As many bars as one takes in at a glance; the table has them all. */
const BARS = 6;

interface Props {
  readonly calculator: Calculator;
  readonly range: Span;
  readonly swings: readonly Swing[];
}

/** How far each input alone moves the figure, and the likely range above them on the same axis. */
export function Tornado({ calculator, range, swings }: Props) {
  const { facts, resolved, assessment, figures, messages } = calculator;
  const { moves } = messages;
  const [asTable, setAsTable] = useState(false);
  const { people } = assessment;
  const bars = swings.slice(0, BARS);
  const all = [people, range.high, ...bars.flatMap((bar) => [bar.people.low, bar.people.high])];
  const { end, labels } = peopleAxis(Math.max(...all));
  const at = (value: number) => `${(((value - 1) / (end - 1)) * 100).toFixed(2)}%`;
  const [low, high] = spanText(range, figures);
  const [first] = bars;
  return (
    <section className="moves" aria-labelledby="cost-moves">
      <div className="mh">
        <h2 id="cost-moves">
          <a href={`${facts.formulasHref}#range`}>{moves.heading}</a>
        </h2>
        {first && (
          <button type="button" className="lk" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? moves.picture : moves.table}
          </button>
        )}
      </div>
      {!first && <p className="soft">{moves.none}</p>}
      {first && asTable && <SwingTable calculator={calculator} range={range} swings={swings} />}
      {first && !asTable && (
        <div
          className="torn"
          role="img"
          aria-label={moves.alt(low, high, moves.factor[first.factor])}
          style={{ '--at': at(people) } as CSSProperties}
        >
          <div className="grid">
            {labels.map((label) => (
              <span key={label} style={{ left: at(label) }}>
                {figures.number(label, 3)}
                {label === 1 && <small>{moves.person}</small>}
              </span>
            ))}
          </div>
          <Row
            name={moves.range}
            className="range"
            from={at(range.low)}
            to={at(range.high)}
            low={low}
            high={high}
          />
          {bars.map(({ factor, input, people: swing }) => {
            const rising = swing.low <= swing.high;
            const ends: Span = rising ? input : { low: input.high, high: input.low };
            const [from, to] = rising ? [swing.low, swing.high] : [swing.high, swing.low];
            const text = (value: number) => inputText(factor, value, resolved.work.currency, figures);
            return (
              <Row
                key={factor}
                name={moves.factor[factor]}
                from={at(from)}
                to={at(to)}
                low={from < people ? text(ends.low) : null}
                high={to > people ? text(ends.high) : null}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly className?: string;
  readonly from: string;
  readonly to: string;
  readonly low: string | null;
  readonly high: string | null;
}

function Row({ name, className = '', from, to, low, high }: RowProps) {
  return (
    <div className={`row ${className}`} style={{ '--from': from, '--to': to } as CSSProperties}>
      <span className="nm">{name}</span>
      <span className="plot">
        <i />
        {low !== null && <em className="lo">{low}</em>}
        {high !== null && <em className="hi">{high}</em>}
      </span>
    </div>
  );
}
