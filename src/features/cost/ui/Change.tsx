import { improvements } from '../core/improvements.ts';
import type { Calculator } from './calculator.ts';

/** What would make it pay, each change alone. */
export function Change({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, assessment, compared, figures, messages } = calculator;
  const { work } = resolved;
  const { change: words } = messages;
  const change = improvements(work, assessment);
  const price = (amount: number) => figures.price(amount, work.currency);
  const paid = compared.filter((other) => other.assessment.unitPrice > 0);
  const [cheapest] = paid;
  const fitting = paid.findLast((other) => other.assessment.unitPrice <= change.unitPrice);
  const own = cheapest && price(cheapest.assessment.unitPrice);
  const itsReturn = cheapest && figures.ratio(cheapest.assessment.costBenefit);
  return (
    <div className="change">
      <h2>{words.heading}</h2>
      <ul>
        {assessment.gain > 0 && <li>{words.tokens(figures.tokens(change.tokensM))}</li>}
        {assessment.gain > 0 && cheapest && own && itsReturn && (
          <li>
            {fitting
              ? words.price(price(change.unitPrice), fitting.model.name)
              : words.noPrice(price(change.unitPrice), cheapest.model.name, own, itsReturn)}{' '}
            {fitting && fitting !== cheapest && words.cheapest(cheapest.model.name, own, itsReturn)}
          </li>
        )}
        <li>{words.multiplier(figures.times(change.multiplier))}</li>
      </ul>
    </div>
  );
}
