import { improvements } from '../core/improvements.ts';
import type { Calculator } from './calculator.ts';
import { comparison } from './comparison.ts';

/** What would make it pay, each change alone. */
export function Change({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, assessment, figures, messages } = calculator;
  const { work } = resolved;
  const change = improvements(work, assessment);
  const cheapEnough = comparison(calculator).findLast(
    ({ assessment: other }) => other.unitPrice > 0 && other.unitPrice <= change.unitPrice,
  );
  return (
    <div className="change">
      <h2>{messages.change.heading}</h2>
      <ul>
        {assessment.gain > 0 && (
          <>
            <li>{messages.change.tokens(figures.tokens(change.tokensM))}</li>
            <li>
              {messages.change.price(
                figures.price(change.unitPrice, work.currency),
                cheapEnough?.model.name ?? null,
              )}
            </li>
          </>
        )}
        <li>{messages.change.multiplier(figures.times(change.multiplier))}</li>
      </ul>
    </div>
  );
}
