import type { RefObject } from 'react';
import { peopleRange, speedRange } from '../core/speed-range.ts';
import { overheadSpan, spanText, swings } from './answer/swings.ts';
import { Tornado } from './answer/Tornado.tsx';
import { Change } from './Change.tsx';
import type { Calculator } from './calculator.ts';
import { verdict } from './verdict.ts';

interface Props {
  readonly calculator: Calculator;
  readonly figure: RefObject<HTMLDivElement | null>;
}

export function Answer({ calculator, figure }: Props) {
  const { world, scenario, resolved, assessment, figures, messages } = calculator;
  const { work, city } = resolved;
  const speed = speedRange(scenario.multiplier, scenario.speedRange);
  const range = peopleRange(work, speed);
  const shown = figures.people(assessment.people);
  const free = assessment.annualCost === 0;
  const caption = free ? messages.figureNone : shown === '1.0' ? messages.figureOne : messages.figure;
  return (
    <div className="ans">
      <p className="verdict" role="status">
        {verdict(assessment, messages, figures)}
      </p>
      <div className="bigfig" ref={figure}>
        <b>{shown}</b>
        <p>
          {caption.map((line) => (
            <span key={line}>{line} </span>
          ))}
          {range.low < range.high && (
            <span className="likely">{messages.likely(...spanText(range, figures))}</span>
          )}
        </p>
      </div>
      {assessment.value === 'not-worth-it' && !free && <Change calculator={calculator} />}
      <Tornado
        calculator={calculator}
        range={range}
        swings={swings(work, { speed, overhead: overheadSpan(city, world.cities) })}
      />
    </div>
  );
}
