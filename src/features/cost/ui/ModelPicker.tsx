import { useCombobox } from 'downshift';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PriceRow } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';

interface Props {
  readonly models: readonly PriceRow[];
  readonly provider: (id: string) => string;
  readonly current: string;
  readonly figures: Figures;
  readonly messages: Messages;
  readonly choose: (id: string) => void;
}

/** Escape belongs to the panel around the list, which closes by it. */
function leaveEscape(event: KeyboardEvent & { nativeEvent: { preventDownshiftDefault?: boolean } }) {
  if (event.key === 'Escape') event.nativeEvent.preventDownshiftDefault = true;
}

export function ModelPicker({ models, provider, current, figures, messages, choose }: Props) {
  const [text, setText] = useState('');
  const words = text.toLowerCase().split(/\s+/);
  const found = models.filter((model) => {
    const haystack = `${model.name} ${model.id} ${provider(model.provider)}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
  const box = useCombobox({
    items: found,
    isOpen: true,
    inputValue: text,
    selectedItem: null,
    // Leaving the field, by Escape or a click elsewhere, chooses nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
    itemToString: (model) => model?.name ?? '',
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      setText('');
      if (selectedItem) choose(selectedItem.id);
    },
  });
  const field = useRef<HTMLInputElement>(null);
  // It arrives after its panel has opened and given the focus to what was there.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const label = box.getLabelProps();
  return (
    <div className="picker">
      <label id={label.id} htmlFor={label.htmlFor}>
        {messages.blanks.model}
      </label>
      <span className="box">
        <input
          {...box.getInputProps({
            ref: field,
            type: 'text',
            placeholder: messages.modelSearch,
            // Not by downshift's own callback, which comes a render later: Enter would take from the list before.
            onChange: (event) => setText(event.currentTarget.value),
            onKeyDown: leaveEscape,
            // downshift would point at a first item that is not there.
            ...(found.length === 0 && { 'aria-activedescendant': undefined }),
          })}
        />
      </span>
      <p className="hint" role="status">
        {found.length > 0
          ? `${messages.modelCount(found.length)}; ${messages.perMillion}`
          : messages.noModel(text)}
      </p>
      <ul {...box.getMenuProps()}>
        {found.map((model, index) => (
          <li
            key={model.id}
            {...box.getItemProps({ item: model, index })}
            data-lit={box.highlightedIndex === index || undefined}
            data-current={model.id === current || undefined}
          >
            <b>{model.name}</b>
            <span>{messages.listedAs(provider(model.provider), messages.basis[model.basis])}</span>
            <span className="mono">
              {figures.price(model.in, model.currency)} {figures.price(model.out, model.currency)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
