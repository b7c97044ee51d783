import { useId } from 'react';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';
import type { QuantityField } from './use-quantity.ts';

/** A slider over the part of a quantity that is common, in what is typed. */
export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly slider?: Slider;
  readonly field: QuantityField;
  readonly figures: Figures;
  readonly messages: Messages;
  readonly done: () => void;
}

export function QuantityInput(props: Props) {
  const { label, hint, prefix, suffix, slider, field, figures, messages, done } = props;
  const id = useId();
  const { min, max } = field.rule;
  const sentence =
    field.reason && messages.invalid[field.reason](figures.number(min, 4), figures.number(max, 2));
  return (
    <div className={slider ? 'quantity slid' : 'quantity'}>
      <label htmlFor={id}>{label}</label>
      {slider && (
        <input
          type="range"
          aria-label={label}
          aria-valuetext={`${slider.value}${suffix ?? ''}`}
          {...slider}
          onChange={(event) => field.type(event.currentTarget.value)}
        />
      )}
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
          onBlur={() => field.reason === null && field.reset()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Otherwise the key would press the button that gets the focus back.
            event.preventDefault();
            if (field.reason === null) done();
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
