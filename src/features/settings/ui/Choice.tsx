import type { ReactNode } from 'react';

interface ChoiceProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One of several: the browser's own radio, drawn in our hand. */
export const Choice = ({ name, checked, onChoose, children }: ChoiceProps) => (
  <label className="set-choice">
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span>{children}</span>
  </label>
);
