interface Props {
  readonly values: readonly number[];
  readonly x: (value: number) => number;
  readonly text: (value: number) => string;
  /** On phones only each so-many-th is shown. */
  readonly coarse: number;
}

/** Labels under a picture; the outer ones keep within its edges. */
export function AxisTicks({ values, x, text, coarse }: Props) {
  const kind = (value: number, index: number) =>
    ['tx', x(value) === 0 && 'first', x(value) > 99.9 && 'last', index % coarse !== 0 && 'fine'].filter(
      Boolean,
    );
  return values.map((value, index) => (
    <span key={value} className={kind(value, index).join(' ')} style={{ left: `${x(value)}%` }}>
      {text(value)}
    </span>
  ));
}
