const LIMIT_DAYS = 90;
const DAY = 86_400_000;

/** Whether a price was checked more than 90 days before `now` (milliseconds since the epoch). */
export function stale(checkedOn: string, now: number): boolean {
  return now - Date.parse(checkedOn) > LIMIT_DAYS * DAY;
}
