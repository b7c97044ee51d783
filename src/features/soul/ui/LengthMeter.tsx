import { formatNumber } from '#platform/i18n/core/format.ts';
import { deliveryLimit } from '../core/deliver.ts';
import type { Deliverable } from './CopyPrompt.tsx';
import { Tokens } from './Tokens.tsx';
import { useWords } from './words.ts';

const ticks = [4000, 6000, deliveryLimit];

/** The delivered length on a scale that ends at the limit. */
export const LengthMeter = ({ compiled, delivery }: Deliverable) => {
  const { t, locale } = useWords();
  const units = compiled.isComplete ? delivery.units : 0;
  const share = Math.min(100, (units / deliveryLimit) * 100);
  return (
    <section aria-labelledby="soul-length">
      <h2 className="lab" id="soul-length">
        {t.length.title}
      </h2>
      <p className="num">
        <b>{formatNumber(units, locale)}</b> {t.length.of}
      </p>
      <div className="scale" aria-hidden="true" data-over={delivery.over > 0 || undefined}>
        <i style={{ width: `${share}%` }} />
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${(tick / deliveryLimit) * 100}%` }}>
            <em>{formatNumber(tick, locale)}</em>
          </span>
        ))}
      </div>
      {compiled.isComplete && <Tokens text={delivery.text} />}
    </section>
  );
};
