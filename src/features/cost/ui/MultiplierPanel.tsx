import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';
import { Presets } from './Presets.tsx';
import { multipliers } from './presets.ts';
import { QuantityInput } from './QuantityInput.tsx';
import { useQuantity } from './use-quantity.ts';

export function MultiplierPanel({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, locale, figures, messages, change } = calculator;
  const field = useQuantity('multiplier', scenario.multiplier, locale, figures, (multiplier) =>
    change({ multiplier }),
  );
  return (
    <Panel id="cost-multiplier" label={messages.blanks.multiplier} onOpen={field.reset}>
      {(close) => (
        <>
          <QuantityInput
            label={messages.blanks.multiplier}
            hint={messages.multiplierHint}
            suffix="×"
            field={field}
            figures={figures}
            messages={messages}
            done={close}
          />
          <Presets
            label={messages.presets}
            values={multipliers}
            current={scenario.multiplier}
            text={figures.times}
            choose={(multiplier) => {
              change({ multiplier });
              close();
            }}
          />
        </>
      )}
    </Panel>
  );
}
