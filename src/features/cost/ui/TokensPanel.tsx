import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';
import { Presets } from './Presets.tsx';
import { tokens } from './presets.ts';
import { QuantityInput } from './QuantityInput.tsx';
import { useQuantity } from './use-quantity.ts';

export function TokensPanel({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, locale, figures, messages, change } = calculator;
  const field = useQuantity('tokensM', scenario.tokensM, locale, figures, (tokensM) => change({ tokensM }));
  return (
    <Panel id="cost-tokens" label={messages.blanks.tokens} onOpen={field.reset}>
      {(close) => (
        <>
          <QuantityInput
            label={messages.blanks.tokens}
            hint={messages.tokensHint}
            suffix={messages.tokensUnit}
            field={field}
            figures={figures}
            messages={messages}
            done={close}
          />
          <Presets
            label={messages.presets}
            values={tokens}
            current={scenario.tokensM}
            text={figures.tokens}
            choose={(tokensM) => {
              change({ tokensM });
              close();
            }}
          />
        </>
      )}
    </Panel>
  );
}
