import { memo, useState } from 'react';
import { scaleEnd } from '../core/scale-end.ts';
import type { Calculator } from './calculator.ts';

const LABELS = 6;
const TICKS = 60;

const at = (share: number) => `${share * 100}%`;

interface ScaleProps {
  readonly end: number;
  readonly text: (tokensM: number) => string;
}

/** Drawn anew only when the ruler ends elsewhere. */
const Scale = memo(function Scale({ end, text }: ScaleProps) {
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => index);
  const labels = Array.from({ length: LABELS + 1 }, (_, index) => index);
  return (
    <>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={at(tick / TICKS)}
          x2={at(tick / TICKS)}
          y1="24.5"
          y2={tick % 10 === 0 ? 38.5 : tick % 5 === 0 ? 34.5 : 30.5}
          className={tick % 5 === 0 ? 'tk' : 'tm'}
        />
      ))}
      {labels.map((label) => (
        <text
          key={label}
          x={at(label / LABELS)}
          y="54"
          textAnchor={label === 0 ? 'start' : label === LABELS ? 'end' : 'middle'}
          className={label % 3 === 0 ? undefined : 'fine'}
        >
          {text((end * label) / LABELS)}
        </text>
      ))}
    </>
  );
});

/** The slider is the axis: tokens a day, with the point where the job's budget ends. */
export function Ruler({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, assessment, figures, messages, change } = calculator;
  const { tokensM } = scenario;
  const { budgetEndsM } = assessment;
  const needed = scaleEnd(tokensM);
  // While one drags, the scale keeps still; it follows a value that came from elsewhere.
  const [held, setHeld] = useState<number | null>(null);
  const end = held === null ? needed : Math.max(held, needed);
  const budget = budgetEndsM / end;
  return (
    <div className="ruler-box">
      <svg className="ruler" width="100%" height="58" aria-hidden="true">
        <line x1="0" x2="100%" y1="24.5" y2="24.5" className="base" />
        <Scale end={end} text={figures.tokens} />
        <line x1="0" x2={at(tokensM / end)} y1="24.5" y2="24.5" className="fl" />
        <circle cx={at(tokensM / end)} cy="24.5" r="9" className="th" />
        {budget <= 1 && (
          <>
            <line x1={at(budget)} x2={at(budget)} y1="8" y2="24" className="be" />
            <text
              x={at(budget)}
              y="15"
              dx={budget > 0.6 ? -8 : 8}
              textAnchor={budget > 0.6 ? 'end' : 'start'}
              className="bt"
            >
              {messages.budgetEnds(figures.tokens(budgetEndsM))}
            </text>
          </>
        )}
      </svg>
      <input
        type="range"
        aria-label={messages.ruler}
        aria-valuetext={figures.tokens(tokensM)}
        min={0}
        max={end}
        step={end / 120}
        value={tokensM}
        onPointerDown={() => setHeld(end)}
        onPointerUp={() => setHeld(null)}
        onChange={(event) => change({ tokensM: event.currentTarget.valueAsNumber })}
      />
    </div>
  );
}
