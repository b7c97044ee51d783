import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';
import { QuantityInput } from './QuantityInput.tsx';
import { useQuantity } from './use-quantity.ts';

interface Props {
  readonly calculator: Calculator;
  readonly asOf: string;
}

export function RatePanel({ calculator, asOf }: Props) {
  const { world, scenario, resolved, locale, figures, messages, change } = calculator;
  const field = useQuantity('cnyPerUsd', resolved.work.cnyPerUsd, locale, figures, (cnyPerUsd) =>
    change({ cnyPerUsd }),
  );
  return (
    <Panel id="cost-rate" label={messages.ledger.rateLabel} onOpen={field.reset}>
      {(close) => (
        <>
          <QuantityInput
            label={messages.ledger.rateLabel}
            hint={messages.ledger.rateHint(figures.date(asOf))}
            prefix="¥"
            field={field}
            figures={figures}
            messages={messages}
            done={close}
          />
          {scenario.cnyPerUsd !== null && (
            <button
              type="button"
              className="lk"
              onClick={() => {
                change({ cnyPerUsd: null });
                close();
              }}
            >
              {messages.ledger.rateReset(figures.price(world.cnyPerUsd, 'CNY'))}
            </button>
          )}
        </>
      )}
    </Panel>
  );
}
