import { useId } from 'react';
import type { SideName } from './Side.tsx';

export type Shown = 'both' | SideName;

interface SideSwitchProps {
  readonly label: string;
  readonly names: Readonly<Record<Shown, string>>;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const choices = ['both', 'left', 'right'] as const;

/** Where there is no room for two sides: both below each other, or one of them. */
export const SideSwitch = ({ label, names, shown, onShow }: SideSwitchProps) => {
  const name = useId();
  return (
    <fieldset className="wrap switch">
      <legend className="away">{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === shown} onChange={() => onShow(choice)} />
          <span>{names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
};
