import { type RefObject, useEffect, useState } from 'react';
import type { Calculator } from './calculator.ts';
import { verdict } from './verdict.ts';

interface Props {
  readonly calculator: Calculator;
  readonly figure: RefObject<HTMLDivElement | null>;
}

/** On phones the answer stays at the bottom edge once its figure has left the screen upwards. */
export function Sticky({ calculator, figure }: Props) {
  const { assessment, figures, messages } = calculator;
  const [gone, setGone] = useState(false);

  useEffect(() => {
    if (!figure.current) return;
    const watch = new IntersectionObserver(([entry]) => setGone(!!entry && !entry.isIntersecting));
    watch.observe(figure.current);
    return () => watch.disconnect();
  }, [figure]);

  const people = figures.people(assessment.people);
  return (
    <div className="stick" hidden={!gone} aria-hidden="true">
      <b>{people}</b>
      <p>
        <span>{messages.figureShort(people)}</span>
        {verdict(assessment, messages, figures)}
      </p>
    </div>
  );
}
