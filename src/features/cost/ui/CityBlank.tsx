import type { ReactNode } from 'react';
import type { Calculator } from './calculator.ts';

interface Props {
  readonly calculator: Calculator;
  readonly children: ReactNode;
}

/** A native select laid over its own value, so that the blank is as wide as the word in it. */
export function CityBlank({ calculator, children }: Props) {
  const { world, resolved, messages, figures, change } = calculator;
  const groups = Map.groupBy(world.cities, (city) => city.group);
  return (
    <span className="blank pick-city">
      <span aria-hidden="true">{resolved.city.name}</span>
      {children}
      <select
        aria-label={messages.blanks.city}
        value={resolved.city.id}
        onChange={(event) => change({ city: event.currentTarget.value })}
      >
        {[...groups].map(([group, cities]) => (
          <optgroup key={group} label={messages.tierGroup(figures.percent(cities[0]?.overhead ?? 0), group)}>
            {cities.map((city) => (
              <option key={city.id} value={city.id}>
                {city.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
