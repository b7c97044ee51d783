import type { Work } from '../../core/assess.ts';
import type { Currency } from '../../core/money.ts';
import type { City } from '../../core/resolve.ts';
import { type Factor, type Ranges, type Swing, sensitivity } from '../../core/sensitivity.ts';
import type { Span } from '../../core/speed-range.ts';
import { ticks } from '../../core/ticks.ts';
import type { Figures } from '../figures.ts';

/** Smaller swings do not show in a figure of two decimals. */
const VISIBLE = 0.005;

/** The overhead in the other places of the country, or of the list where the country has only one. */
export function overheadSpan(city: City, cities: readonly City[]): Span {
  const span = (places: readonly City[]): Span => {
    const shares = places.map((place) => place.overhead);
    return { low: Math.min(...shares), high: Math.max(...shares) };
  };
  const near = span(cities.filter(({ country }) => country === city.country));
  return near.low < near.high ? near : span(cities);
}

/** What moves the headcount enough to be seen, the strongest first. */
export const swings = (work: Work, ranges: Ranges): readonly Swing[] =>
  sensitivity(work, ranges).filter(({ people }) => Math.abs(people.high - people.low) >= VISIBLE);

/** An axis of people from one up to where the widest swing fits, and the figures written along it. */
export function peopleAxis(most: number): { readonly end: number; readonly labels: readonly number[] } {
  // Round figures are counted from none, but from one person where all is close to it.
  const origin = most < 2 ? 1 : 0;
  const step = ticks(most - origin, 4)[1] ?? 1;
  const count = Math.max(1, Math.ceil((most - origin) / step - 1e-9));
  const labels = Array.from({ length: count }, (_, index) => origin + (index + 1) * step);
  return { end: origin + count * step, labels: [1, ...labels.filter((label) => label > 1)] };
}

/** The ends of a range, with as many decimals as it takes to tell them apart. */
export function spanText({ low, high }: Span, figures: Figures): readonly [string, string] {
  const short = [figures.people(low), figures.people(high)] as const;
  return short[0] === short[1] ? [figures.ratio(low), figures.ratio(high)] : short;
}

/** An end of a bar, in the words of its input. */
export function inputText(factor: Factor, value: number, currency: Currency, figures: Figures): string {
  switch (factor) {
    case 'speed':
      return figures.times(value);
    case 'tokens':
      return figures.tokens(value);
    case 'income':
      return figures.money(Number(value.toPrecision(3)), currency);
    case 'rate':
      return figures.price(Number(value.toPrecision(3)), currency);
    default:
      return figures.percent(value, value < 0.1 ? 1 : 0);
  }
}
