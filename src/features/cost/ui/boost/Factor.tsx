import type { Calculator } from '../calculator.ts';
import { QuantityInput } from '../QuantityInput.tsx';
import { useQuantity } from '../use-quantity.ts';

interface Props {
  readonly calculator: Calculator;
  readonly label: string;
  readonly hint: string;
  readonly rule: { readonly min: number; readonly max: number };
  readonly step: number;
  readonly value: number;
  readonly change: (value: number) => void;
}

/** One number of the simulator, by slider or typed; a plain number like the multiplier. */
export function Factor({ calculator, label, hint, rule, step, value, change }: Props) {
  const { locale, figures, messages } = calculator;
  const field = useQuantity('multiplier', value, locale, figures, change, rule);
  return (
    <QuantityInput
      label={label}
      hint={hint}
      slider={{ ...rule, step, value }}
      field={field}
      figures={figures}
      messages={messages}
      done={field.reset}
    />
  );
}
