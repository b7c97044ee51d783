interface Props {
  readonly label: string;
  readonly values: readonly number[];
  readonly current: number;
  readonly text: (value: number) => string;
  readonly choose: (value: number) => void;
}

export function Presets({ label, values, current, text, choose }: Props) {
  return (
    <ul className="presets" aria-label={label}>
      {values.map((value) => (
        <li key={value}>
          <button type="button" aria-pressed={value === current} onClick={() => choose(value)}>
            {text(value)}
          </button>
        </li>
      ))}
    </ul>
  );
}
