import { seededIds } from './seeded-ids.ts';

const seed = 2026;

/** The first `count` ids of the sample that the histograms count. */
export const sampleIds = (count: number): readonly string[] => seededIds(seed, count);

export const sampleSize = 4096;
