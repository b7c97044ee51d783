/** Milliseconds before the second, third and fourth attempt. */
export const defaultSchedule: readonly number[] = [10_000, 20_000, 60_000];
