import { quantityRules } from '../../core/rules.ts';
import type { Calculator } from '../calculator.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

interface Props {
  readonly calculator: Calculator;
  readonly quantity: 'rework' | 'utilization' | 'longShare' | 'peakShare';
  readonly label: string;
  readonly hint: string;
  readonly done: () => void;
}

/** A share of the scenario, typed and slid in percent. */
export function ShareField({ calculator, quantity, label, hint, done }: Props) {
  const { scenario, locale, figures, messages, change } = calculator;
  const rule = quantity === 'rework' || quantity === 'utilization' ? quantity : 'share';
  const value = scenario[quantity];
  const { min, max } = quantityRules[rule];
  const field = useQuantity(rule, value, locale, figures, (share) => change({ [quantity]: share }));
  return (
    <QuantityInput
      label={label}
      hint={hint}
      suffix="%"
      slider={{ min: min * 100, max: max * 100, step: 5, value: Math.round(value * 100) }}
      field={field}
      figures={figures}
      messages={messages}
      done={done}
    />
  );
}
