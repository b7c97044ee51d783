import { convertIncome } from '../core/convert-income.ts';
import type { Calculator } from './calculator.ts';

/** A salary is never converted unasked; where the city pays in another currency, one click does it. */
export function CurrencyOffer({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, resolved, messages, change } = calculator;
  const { currency } = resolved.city;
  if (currency === scenario.currency) return null;
  return (
    <p className="offer">
      {messages.paidIn(resolved.city.name, messages.currencyWord[currency])}{' '}
      <button
        type="button"
        className="lk"
        onClick={() =>
          change({
            currency,
            income: convertIncome(scenario.income, scenario.currency, currency, resolved.work.rates),
          })
        }
      >
        {messages.countIn(messages.currencyWord[currency])}
      </button>
    </p>
  );
}
