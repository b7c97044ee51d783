import { formatNumber } from '#platform/i18n/core/format.ts';
import { type Delivery, deliveryLimit } from '../../core/deliver.ts';
import { estimateTokens } from '../../core/estimate-tokens.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import { useWords } from '../words.ts';

interface LengthsProps {
  readonly left: Delivery;
  readonly right: Delivery;
  readonly words: CompareWords;
}

const place = ({ units }: Delivery): string => `${Math.min(100, (units / deliveryLimit) * 100)}%`;

/** Both delivered lengths, on one scale that ends at the limit. */
export const Lengths = ({ left, right, words }: LengthsProps) => {
  const { locale } = useWords();
  const lengths = [
    { side: words.lengthLeft, delivery: left },
    { side: words.lengthRight, delivery: right },
  ];
  return (
    <>
      <h3 className="lab">{words.length}</h3>
      <div className="lengths">
        {lengths.map(({ side, delivery }) => (
          <p key={side}>
            <span className="away">{side} </span>
            <b>{formatNumber(delivery.units, locale)}</b>{' '}
            {words.tokens(formatNumber(estimateTokens(delivery.text), locale))}
          </p>
        ))}
      </div>
      <div className="rule2" aria-hidden="true">
        <u style={{ width: place(left) }} />
        <i style={{ left: place(left) }} />
        <i className="b" style={{ left: place(right) }} />
      </div>
      <p className="ends" aria-hidden="true">
        <span className="mono">0</span>
        <span className="mono">{formatNumber(deliveryLimit, locale)}</span>
      </p>
    </>
  );
};
