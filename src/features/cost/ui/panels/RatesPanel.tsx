import { currencies } from '../../core/money.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { RateField } from './RateField.tsx';

export default function RatesPanel({ calculator, close }: PanelBodyProps) {
  const { resolved, locale } = calculator;
  const words = panelMessages[locale].rates;
  const inUse = new Set([resolved.work.currency, ...resolved.models.map(({ currency }) => currency)]);
  const foreign = currencies.filter((currency) => currency !== 'USD');
  const field = (currency: (typeof currencies)[number]) => (
    <RateField key={currency} calculator={calculator} currency={currency} done={close} />
  );
  return (
    <>
      <p className="hint">{words.intro}</p>
      {foreign.filter((currency) => inUse.has(currency)).map(field)}
      <details>
        <summary>{words.others}</summary>
        {foreign.filter((currency) => !inUse.has(currency)).map(field)}
      </details>
    </>
  );
}
