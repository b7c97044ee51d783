import type { Currency } from '../../core/money.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Calculator } from '../calculator.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

interface Props {
  readonly calculator: Calculator;
  readonly currency: Currency;
  readonly done: () => void;
}

export function RateField({ calculator, currency, done }: Props) {
  const { facts, scenario, resolved, locale, figures, messages, change } = calculator;
  const dated = facts.exchangeRates[currency];
  const words = panelMessages[locale].rates;
  const field = useQuantity('rate', resolved.work.rates[currency], locale, figures, (rate) =>
    change({ rates: { ...scenario.rates, [currency]: rate } }),
  );
  const { [currency]: own, ...others } = scenario.rates;
  return (
    <div className="rate">
      <QuantityInput
        label={words.one(messages.currencyName[currency])}
        prefix={figures.sign(currency)}
        field={field}
        figures={figures}
        messages={messages}
        done={done}
      />
      <p className="hint">
        {words.dated(figures.date(dated.asOf))}{' '}
        <a className="lk" href={dated.source} rel="noreferrer">
          {words.source}
        </a>
        {own !== undefined && (
          <button type="button" className="lk" onClick={() => change({ rates: others })}>
            {words.back(figures.price(dated.perUsd, currency))}
          </button>
        )}
      </p>
    </div>
  );
}
