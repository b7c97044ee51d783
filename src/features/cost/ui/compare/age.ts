const DAY = 86_400_000;

/** Whole days from a date to `now` (milliseconds since the epoch); a clock that is behind gives 0. */
export const ageInDays = (date: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(date)) / DAY));
