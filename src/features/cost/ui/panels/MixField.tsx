import { kindPrice } from '../../core/blended-price.ts';
import { quantityRules } from '../../core/rules.ts';
import type { KindCost } from '../../core/split-cost.ts';
import { mixTotal } from '../../core/token-mix.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Calculator } from '../calculator.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

/** The only part that is left cannot go to 0. */
const LAST_PART = 0.01;

interface Props {
  readonly calculator: Calculator;
  readonly cost: KindCost;
  readonly done: () => void;
}

/** One kind of token: its part, and what it costs. */
export function MixField({ calculator, cost, done }: Props) {
  const { resolved, locale, figures, messages, change } = calculator;
  const { kind, price, shareOfTokens } = cost;
  const { work } = resolved;
  const { mix } = work;
  const words = panelMessages[locale].mix;
  const others = mixTotal(mix) - mix[kind];
  const field = useQuantity(
    'part',
    mix[kind],
    locale,
    figures,
    (part) => change({ mix: { ...mix, [kind]: part } }),
    { min: others > 0 ? quantityRules.part.min : LAST_PART },
  );
  const share = figures.percent(shareOfTokens, shareOfTokens > 0 && shareOfTokens < 0.1 ? 1 : 0);
  const paid = figures.price(kindPrice(work.price, kind), work.price.currency);
  return (
    <QuantityInput
      label={words.kinds[kind]}
      hint={price === null ? words.unknown(share, paid) : words.parts(share, paid)}
      field={field}
      figures={figures}
      messages={messages}
      done={done}
    />
  );
}
