import { convertIncome } from '../core/convert-income.ts';
import { currencies } from '../core/money.ts';
import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';
import { Presets } from './Presets.tsx';
import { incomes } from './presets.ts';
import { QuantityInput } from './QuantityInput.tsx';
import { useQuantity } from './use-quantity.ts';

export function IncomePanel({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, resolved, locale, figures, messages, change } = calculator;
  const { currency } = scenario;
  const field = useQuantity('income', scenario.income, locale, figures, (income) => change({ income }));
  return (
    <Panel id="cost-income" label={messages.blanks.income} onOpen={field.reset}>
      {(close) => (
        <>
          <fieldset className="currency">
            <legend>{messages.currency}</legend>
            {currencies.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="cost-currency"
                  checked={choice === currency}
                  onChange={() => {
                    const income = convertIncome(scenario.income, currency, choice, resolved.work.cnyPerUsd);
                    change({ currency: choice, income });
                    field.reset();
                  }}
                />
                {messages.currencyName[choice]}
              </label>
            ))}
          </fieldset>
          <QuantityInput
            label={messages.blanks.income}
            hint={messages.incomeHint}
            prefix={currency === 'CNY' ? '¥' : '$'}
            field={field}
            figures={figures}
            messages={messages}
            done={close}
          />
          <Presets
            label={messages.presets}
            values={incomes[currency]}
            current={scenario.income}
            text={(income) => figures.money(income, currency)}
            choose={(income) => {
              change({ income });
              close();
            }}
          />
        </>
      )}
    </Panel>
  );
}
