export interface Hours {
  /** "06:00", in UTC; an end before its beginning is on the next day. */
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 60;
const START = 9 * 60;
const END = 18 * 60;
const WORKDAYS = [1, 2, 3, 4, 5];

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/**
 * The share of a working week, Monday to Friday from 9 to 18, that falls into peak hours. `offset` is how many minutes
 * the visitor's clock is ahead of UTC.
 */
export function peakShare(hours: readonly Hours[], weekdaysOnly: boolean, offset: number): number {
  // Sunday is day 0, and the Saturdays on both sides of the week are reached by clocks far from UTC.
  const days = weekdaysOnly ? WORKDAYS : [-1, 0, 1, 2, 3, 4, 5, 6, 7];
  const peaks = days.flatMap((day) =>
    hours.map(({ from, to }): [number, number] => {
      const [start, end] = [minutes(from), minutes(to)];
      return [day * DAY + start, day * DAY + (end > start ? end : end + DAY)];
    }),
  );
  const worked = WORKDAYS.map((day): [number, number] => [
    day * DAY + START - offset,
    day * DAY + END - offset,
  ]);
  const shared = worked.reduce(
    (sum, span) => sum + peaks.reduce((total, peak) => total + overlap(span, peak), 0),
    0,
  );
  return shared / (WORKDAYS.length * (END - START));
}
