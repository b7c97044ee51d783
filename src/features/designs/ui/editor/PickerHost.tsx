import { useRef } from 'react';
import type { TextEdit } from '../../core/quick-fixes.ts';
import { worstContrast } from '../../core/token-contrast.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import { ColorPicker } from './ColorPicker.tsx';
import type { Picked } from './source/swatches.ts';
import type { Checked } from './use-lint.ts';

export interface PickerHostProps {
  picked: Picked;
  checked: Checked;
  t: EditorMessages['picker'];
  onChange: (edits: readonly TextEdit[]) => void;
  onClose: () => void;
}

/** The color token written at an offset of the text. */
const tokenAt = ({ lint, text }: Checked, from: number): string | null => {
  const line = (text ?? '').slice(0, from).split('\n').length;
  for (const { name, position } of lint.model?.colors.values() ?? []) if (position.line === line) return name;
  return null;
};

/** Keeps the picker's color where it stands in the text while its length changes. */
export const PickerHost = ({ picked, checked, t, onChange, onClose }: PickerHostProps) => {
  const end = useRef(picked.to);
  const token = useRef<string | null>(null);
  token.current ??= tokenAt(checked, picked.from);
  const model = checked.lint.model;
  const change = (css: string): void => {
    onChange([{ from: picked.from, to: end.current, insert: css }]);
    end.current = picked.from + css.length;
  };
  return (
    <ColorPicker
      color={picked.color}
      at={picked}
      contrast={model === null || token.current === null ? null : worstContrast(model, token.current)}
      t={t}
      onChange={change}
      onClose={onClose}
    />
  );
};
