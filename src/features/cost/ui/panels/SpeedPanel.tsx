import { netMultiplier } from '../../core/productivity-gain.ts';
import { speedRange } from '../../core/speed-range.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { Presets } from '../Presets.tsx';
import { multipliers } from '../presets.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';
import { ShareField } from './ShareField.tsx';

const SLIDER_END = 10;

export default function SpeedPanel({ calculator, close }: PanelBodyProps) {
  const { scenario, locale, figures, messages, change } = calculator;
  const { multiplier, rework, utilization } = scenario;
  const words = panelMessages[locale].speed;
  const range = speedRange(multiplier, scenario.speedRange);
  const times = { suffix: '×', figures, messages, done: close };
  const likely = useQuantity('multiplier', multiplier, locale, figures, (value) =>
    change({ multiplier: value }),
  );
  const low = useQuantity(
    'multiplier',
    range.low,
    locale,
    figures,
    (value) => change({ speedRange: { ...range, low: value } }),
    { max: multiplier },
  );
  const high = useQuantity(
    'multiplier',
    range.high,
    locale,
    figures,
    (value) => change({ speedRange: { ...range, high: value } }),
    { min: multiplier },
  );
  return (
    <>
      <QuantityInput
        {...times}
        label={messages.blanks.multiplier}
        hint={words.hint}
        slider={{ min: 1, max: Math.max(SLIDER_END, Math.ceil(multiplier)), step: 0.1, value: multiplier }}
        field={likely}
      />
      <Presets
        label={panelMessages[locale].presets}
        values={multipliers}
        current={multiplier}
        text={figures.times}
        choose={(value) => {
          change({ multiplier: value });
          close();
        }}
      />
      <div className="pair">
        <QuantityInput {...times} label={words.low} field={low} />
        <QuantityInput {...times} label={words.high} field={high} />
      </div>
      <p className="hint">
        {words.range}{' '}
        {scenario.speedRange && (
          <button type="button" className="lk" onClick={() => change({ speedRange: null })}>
            {words.back}
          </button>
        )}
      </p>
      <ShareField
        calculator={calculator}
        quantity="rework"
        label={words.rework}
        hint={words.reworkHint}
        done={close}
      />
      <ShareField
        calculator={calculator}
        quantity="utilization"
        label={words.utilization}
        hint={words.utilizationHint}
        done={close}
      />
      {(rework > 0 || utilization < 1) && (
        <p className="sum">{words.net(figures.times(netMultiplier(multiplier, rework, utilization)))}</p>
      )}
    </>
  );
}
