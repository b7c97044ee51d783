import { convertIncome } from '../../core/convert-income.ts';
import { currencies } from '../../core/money.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { Presets } from '../Presets.tsx';
import { incomes } from '../presets.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

export default function IncomePanel({ calculator, close }: PanelBodyProps) {
  const { scenario, resolved, locale, figures, messages, change } = calculator;
  const { currency } = scenario;
  const words = panelMessages[locale];
  const field = useQuantity('income', scenario.income, locale, figures, (income) => change({ income }));
  return (
    <>
      <fieldset className="currency">
        <legend>{words.income.currency}</legend>
        {currencies.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="cost-currency"
              checked={choice === currency}
              onChange={() => {
                const income = convertIncome(scenario.income, currency, choice, resolved.work.rates);
                change({ currency: choice, income });
              }}
            />
            {messages.currencyName[choice]}
          </label>
        ))}
      </fieldset>
      <QuantityInput
        label={messages.blanks.income}
        hint={words.income.hint}
        prefix={figures.sign(currency)}
        field={field}
        figures={figures}
        messages={messages}
        done={close}
      />
      <Presets
        label={words.presets}
        values={incomes[currency]}
        current={scenario.income}
        text={(income) => figures.money(income, currency)}
        choose={(income) => {
          change({ income });
          close();
        }}
      />
    </>
  );
}
