import type { RefObject } from 'react';
import { BandScale } from './BandScale.tsx';
import { Change } from './Change.tsx';
import type { Calculator } from './calculator.ts';
import { verdict } from './verdict.ts';

interface Props {
  readonly calculator: Calculator;
  readonly figure: RefObject<HTMLDivElement | null>;
}

export function Answer({ calculator, figure }: Props) {
  const { assessment, figures, messages } = calculator;
  const { people, costBenefit, risk, value } = assessment;
  const shown = figures.people(people);
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
        </p>
      </div>
      <div className="bands">
        <BandScale
          name={messages.exposure}
          unit={messages.exposureScale}
          bands={[
            { name: messages.risk.safe.name, from: 1 },
            { name: messages.risk.warning.name, from: 1.5 },
            { name: messages.risk.high.name, from: 2 },
          ]}
          end={3}
          value={people}
          text={figures.ratio(people)}
          meaning={messages.risk[risk].meaning}
          alarm={risk === 'high'}
        />
        <BandScale
          name={messages.return}
          unit={messages.returnScale}
          bands={[
            { name: messages.value['not-worth-it'].name, from: 0 },
            { name: messages.value.barely.name, from: 1 },
            { name: messages.value['high-return'].name, from: 2 },
          ]}
          end={4}
          value={costBenefit}
          text={figures.ratio(costBenefit)}
          meaning={free ? messages.noCost : messages.value[value].meaning}
          alarm={value === 'not-worth-it'}
        />
      </div>
      {value === 'not-worth-it' && !free && <Change calculator={calculator} />}
    </div>
  );
}
