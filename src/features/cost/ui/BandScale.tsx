export interface Band {
  readonly name: string;
  readonly from: number;
}

interface Props {
  readonly name: string;
  readonly unit: string;
  /** From low to high; the last one ends at `end`. */
  readonly bands: readonly Band[];
  readonly end: number;
  readonly value: number;
  readonly text: string;
  readonly meaning: string;
  readonly alarm: boolean;
}

/** One figure among its bands, drawn to scale; beyond the end the mark stays at the end. */
export function BandScale({ name, unit, bands, end, value, text, meaning, alarm }: Props) {
  const start = bands[0]?.from ?? 0;
  const share = (point: number) =>
    `${(Math.min(1, Math.max(0, (point - start) / (end - start))) * 100).toFixed(2)}%`;
  const current = bands.findLast((band) => value >= band.from) ?? bands[0];
  return (
    <div className={alarm ? 'band alarm' : 'band'}>
      <h2>
        {name} <span>{unit}</span>
      </h2>
      <div className="axis" aria-hidden="true">
        {bands.map((band, index) => {
          const next = bands[index + 1]?.from ?? end;
          return (
            <span
              key={band.name}
              className={band === current ? 'seg on' : 'seg'}
              style={{ width: `${((next - band.from) / (end - start)) * 100}%` }}
            >
              <em>{band.from}</em>
              {band.name}
            </span>
          );
        })}
        <i style={{ left: share(value) }} />
      </div>
      <p>
        <b>{text}</b> {meaning}
      </p>
    </div>
  );
}
