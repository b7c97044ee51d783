import { useId } from 'react';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';
import type { QuantityField } from './use-quantity.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly field: QuantityField;
  readonly figures: Figures;
  readonly messages: Messages;
  readonly done: () => void;
}

export function QuantityInput({ label, hint, prefix, suffix, field, figures, messages, done }: Props) {
  const id = useId();
  const { min, max } = field.rule;
  const sentence =
    field.reason && messages.invalid[field.reason](figures.number(min, 2), figures.number(max, 0));
  return (
    <div className="quantity">
      <label htmlFor={id}>{label}</label>
      <span className="box">
        {prefix && <span aria-hidden="true">{prefix}</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={field.text}
          aria-invalid={field.reason !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => field.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Otherwise the key would press the button that gets the focus back.
            event.preventDefault();
            done();
          }}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </span>
      <p id={`${id}-hint`} className={sentence ? 'wrong' : 'hint'} role={sentence ? 'alert' : undefined}>
        {sentence ?? hint}
      </p>
    </div>
  );
}
