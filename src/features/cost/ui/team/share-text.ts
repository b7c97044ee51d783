import type { Figures } from '../figures.ts';

/** A share in whole percents, and in tenths where it is small. */
export const shareText = (share: number, figures: Figures): string =>
  figures.percent(share, share < 0.1 ? 1 : 0);
