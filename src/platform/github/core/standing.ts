/**
 * How a file at GitHub stands to a save. `settled`: it holds what we want already. `clear`: it is as we last saw it.
 * The others name what someone else did meanwhile.
 */
export type Standing = 'settled' | 'clear' | 'created' | 'changed' | 'deleted';

/** Shas of blobs; null stands for no file: `there` now, `expected` when we last looked, `ours` after the save. */
export const standingOf = (there: string | null, expected: string | null, ours: string | null): Standing => {
  if (there === ours) return 'settled';
  if (there === expected) return 'clear';
  if (there === null) return 'deleted';
  return expected === null ? 'created' : 'changed';
};
