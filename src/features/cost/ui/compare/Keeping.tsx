import { useState } from 'react';
import { cheapestKeeping } from '../../core/comparison.ts';
import { compareMessages } from '../../i18n/compare.ts';
import type { Calculator } from '../calculator.ts';

/** A model that was taken by the button, and the one it replaced. */
interface Taken {
  readonly id: string;
  readonly instead: string;
}

/** The cheapest model that keeps the headcount, to be taken and given back in one click. */
export function Keeping({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, assessment, compared, scenario, figures, messages, locale, change } = calculator;
  const { keeping } = compareMessages[locale];
  const [taken, setTaken] = useState<Taken | null>(null);
  const { people, annualCost } = assessment;
  const best = cheapestKeeping(compared, people);
  const less = best ? annualCost - best.assessment.annualCost : 0;
  const shown = figures.people(people);
  const work = `${shown} ${messages.figureShort(shown)}`;
  const money = (amount: number) => figures.money(amount, scenario.currency);
  const back =
    taken?.id === resolved.model.id ? resolved.models.find(({ id }) => id === taken.instead) : undefined;

  let sentence = keeping.cheapest(work);
  let button: { readonly label: string; readonly press: () => void } | null = null;
  if (back) button = { label: keeping.back(back.name), press: () => change({ model: back.id }) };
  if (annualCost === 0) sentence = keeping.free;
  else if (best && less > annualCost * 1e-9) {
    const { id, name } = best.model;
    sentence = keeping.cheaper(name, work, money(best.assessment.annualCost), money(less));
    button = {
      label: keeping.take(name),
      press() {
        setTaken({ id, instead: resolved.model.id });
        change({ model: id });
      },
    };
  }
  return (
    <p className="keeping">
      {sentence}{' '}
      {button && (
        <button type="button" className="lk strong" onClick={button.press}>
          {button.label}
        </button>
      )}
    </p>
  );
}
