import { useCombobox } from 'downshift';
import { type KeyboardEvent, useState } from 'react';
import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { ModelOption } from './ModelOption.tsx';

/** Escape belongs to the panel around the list, which closes by it. */
function leaveEscape(event: KeyboardEvent & { nativeEvent: { preventDownshiftDefault?: boolean } }) {
  if (event.key === 'Escape') event.nativeEvent.preventDownshiftDefault = true;
}

export default function ModelPicker({ calculator, close }: PanelBodyProps) {
  const { resolved, locale, providerName, messages, change } = calculator;
  const said = panelMessages[locale].model;
  const [text, setText] = useState('');
  const words = text.toLowerCase().split(/\s+/);
  const found = resolved.models.filter((model) => {
    const haystack =
      `${model.name} ${model.id} ${providerName(model.provider)} ${model.currency}`.toLowerCase();
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
      if (!selectedItem) return;
      change({ model: selectedItem.id });
      close();
    },
  });
  const label = box.getLabelProps();
  return (
    <div className="picker">
      <label id={label.id} htmlFor={label.htmlFor}>
        {messages.blanks.model}
      </label>
      <span className="box">
        <input
          {...box.getInputProps({
            type: 'text',
            placeholder: said.search,
            // Not by downshift's own callback, which comes a render later: Enter would take from the list before.
            onChange: (event) => setText(event.currentTarget.value),
            onKeyDown: leaveEscape,
            // downshift would point at a first item that is not there.
            ...(found.length === 0 && { 'aria-activedescendant': undefined }),
          })}
        />
      </span>
      <p className="hint" role="status">
        {found.length > 0 ? `${said.count(found.length)}; ${messages.perMillion}` : said.none(text)}
      </p>
      <ul {...box.getMenuProps()}>
        {found.map((model, index) => (
          <li
            key={model.id}
            {...box.getItemProps({ item: model, index })}
            data-lit={box.highlightedIndex === index || undefined}
            data-current={model.id === resolved.model.id || undefined}
          >
            <ModelOption calculator={calculator} model={model} />
          </li>
        ))}
      </ul>
    </div>
  );
}
