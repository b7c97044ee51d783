import type { Assessment } from '../core/assess.ts';
import { headcount } from '../core/headcount.ts';
import { scaleEnd } from '../core/scale-end.ts';
import { ticks } from '../core/ticks.ts';
import { AxisTicks } from './AxisTicks.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import type { Calculator } from './calculator.ts';
import { type Compared, comparison } from './comparison.ts';
import { path, plot, spread } from './plot.ts';

const SAMPLES = 48;
const STEPS = 6;
const LABEL_GAP = 8;

/** The dearest featured model that keeps every person to the end of the axis, and three whose curves fall apart. */
function others(calculator: Calculator, end: number): readonly Compared[] {
  const { model, work } = calculator.resolved;
  const seen = new Set([calculator.assessment.unitPrice]);
  const differing = comparison(calculator).filter(({ model: other, assessment }) => {
    if (!other.featured || other.id === model.id || seen.has(assessment.unitPrice)) return false;
    seen.add(assessment.unitPrice);
    return work.multiplier > 1;
  });
  const flat = differing.findLast(({ assessment }) => assessment.budgetEndsM >= end);
  const falling = differing.filter(({ assessment }) => assessment.budgetEndsM < end);
  const apart = new Set([falling.at(0), falling.at(falling.length / 2), falling.at(-1)]);
  return [flat, ...apart].filter((line) => line !== undefined);
}

function points(
  { budgetEndsM }: Assessment,
  multiplier: number,
  end: number,
): readonly (readonly [number, number])[] {
  const flatTo = Math.min(budgetEndsM, end);
  const falling = Array.from(
    { length: SAMPLES },
    (_, index) => flatTo + ((end - flatTo) * (index + 1)) / SAMPLES,
  );
  return [
    [0, multiplier],
    [flatTo, multiplier],
    ...(flatTo < end
      ? falling.map((tokens) => [tokens, headcount(multiplier, budgetEndsM / tokens)] as const)
      : []),
  ];
}

/** One person, round numbers of people, and the multiplier where none of them is near it. */
function levels(top: number): readonly number[] {
  const round = ticks(top, 4).filter((people) => people > 1);
  const near = top - (round.at(-1) ?? 1) < (top - 1) / 6;
  return [1, ...round, ...(near ? [] : [top])];
}

export function HeadcountChart({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, assessment, figures, messages } = calculator;
  const { multiplier, tokensM } = resolved.work;
  const end = scaleEnd(tokensM);
  const top = multiplier > 1 ? multiplier : 2;
  const { x, y } = plot([0, end], [1, top]);
  const lines: readonly Compared[] = [...others(calculator, end), { model: resolved.model, assessment }];
  const curves = lines.map((line) => points(line.assessment, multiplier, end));
  const labels = spread(
    curves.map((curve) => y(curve.at(-1)?.[1] ?? 1)),
    LABEL_GAP,
  );
  const grid = levels(top);
  const marks = Array.from({ length: STEPS + 1 }, (_, index) => (end * index) / STEPS);
  const here = headcount(multiplier, tokensM === 0 ? 0 : assessment.budgetEndsM / tokensM);
  return (
    <ChartPanel
      heading={messages.charts.headcount}
      messages={messages}
      alt={messages.charts.headcountAlt(
        resolved.model.name,
        figures.ratio(assessment.people),
        figures.tokens(tokensM),
      )}
      named
      picture={
        <>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {grid.map((people) => (
              <line
                key={people}
                x1="0"
                x2="100"
                y1={y(people)}
                y2={y(people)}
                className={people === 1 ? 'base' : 'g'}
              />
            ))}
            {curves.map((curve, index) => (
              <path
                key={lines[index]?.model.id}
                d={path(curve.map(([tokens, people]) => [x(tokens), y(people)]))}
                className={index === curves.length - 1 ? 'main' : 'alt'}
              />
            ))}
            <line x1={x(tokensM)} x2={x(tokensM)} y1={y(here)} y2="100" className="at" />
          </svg>
          <i className="dot" style={{ left: `${x(tokensM)}%`, top: `${y(here)}%` }} />
          {grid.map((people) => (
            <span key={people} className="ty" style={{ top: `${y(people)}%` }}>
              {people === 1 ? messages.charts.onePerson : figures.number(people, 2)}
            </span>
          ))}
          {lines.map((line, index) => (
            <span
              key={line.model.id}
              className={index === lines.length - 1 ? 'ln main' : 'ln'}
              style={{ top: `${labels[index] ?? 0}%` }}
            >
              {line.model.name}
            </span>
          ))}
          <AxisTicks values={marks} x={x} text={figures.tokens} coarse={3} />
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.charts.tokens}</th>
              {lines.map(({ model }) => (
                <th key={model.id} scope="col" className="n">
                  {model.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {marks.slice(1).map((tokens) => (
              <tr key={tokens}>
                <th scope="row" className="mono">
                  {figures.tokens(tokens)}
                </th>
                {lines.map((line) => (
                  <td key={line.model.id} className="n mono">
                    {figures.ratio(headcount(multiplier, line.assessment.budgetEndsM / tokens))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
