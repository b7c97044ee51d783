import type { PriceRow } from '../../core/schema.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Calculator } from '../calculator.ts';

interface Props {
  readonly calculator: Calculator;
  readonly model: PriceRow;
}

/** A line of the list: name and price, below them who sells it, how much it reads, and when the price holds. */
export function ModelOption({ calculator, model }: Props) {
  const { providerName, locale, figures, messages } = calculator;
  const { context } = model;
  const basis = model.peak ? messages.basis.offPeak : model.long ? messages.basis.shortPrompt : '';
  return (
    <>
      <b>{model.name}</b>
      <span className="mono">
        {figures.price(model.in, model.currency)} <i>{figures.price(model.out, model.currency)}</i>
      </span>
      <span>
        {messages.listedAs(
          providerName(model.provider),
          context === null ? null : panelMessages[locale].model.context(figures.tokens(context / 1e6)),
        )}
      </span>
      <span className="basis">{basis}</span>
    </>
  );
}
