import { cssDimension, inPixels } from '../../core/dimension.ts';
import type { DimensionToken } from '../../core/model.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';
import { mostRows } from '../rows.ts';

interface ScaleProps {
  readonly tokens: ReadonlyMap<string, DimensionToken>;
  readonly messages: SpecimenWords;
}

const known = (tokens: ScaleProps['tokens']) =>
  [...tokens.values()]
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .slice(0, mostRows);

const within = (value: number, most: number): string =>
  `${Math.min(most, Math.max(0, Math.round(value * 10) / 10))}px`;

export function Spacing({ tokens, messages }: ScaleProps) {
  const rows = known(tokens);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{messages.spacing}</h2>
      <ul className="scale">
        {rows.map(({ name, value }) => (
          <li key={name}>
            <span className="mono">{name}</span>
            <span className="mono faint">{cssDimension(value)}</span>
            <i style={{ width: within(inPixels(value), 320) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Radii({ tokens, messages }: ScaleProps) {
  const rows = known(tokens);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{messages.radius}</h2>
      <ul className="radii">
        {rows.map(({ name, value }) => (
          <li key={name}>
            <i style={{ borderRadius: `${within(inPixels(value), 36)} 0 0` }} />
            <span className="mono">{name}</span>
            <span className="mono faint">{cssDimension(value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
