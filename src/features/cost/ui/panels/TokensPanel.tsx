import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { Presets } from '../Presets.tsx';
import { tokens } from '../presets.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

export default function TokensPanel({ calculator, close }: PanelBodyProps) {
  const { scenario, locale, figures, messages, change } = calculator;
  const words = panelMessages[locale];
  const field = useQuantity('tokensM', scenario.tokensM, locale, figures, (tokensM) => change({ tokensM }));
  return (
    <>
      <QuantityInput
        label={messages.blanks.tokens}
        hint={words.tokens.hint}
        suffix={words.tokens.unit}
        field={field}
        figures={figures}
        messages={messages}
        done={close}
      />
      <Presets
        label={words.presets}
        values={tokens}
        current={scenario.tokensM}
        text={figures.tokens}
        choose={(tokensM) => {
          change({ tokensM });
          close();
        }}
      />
    </>
  );
}
