import { runMergeSchedule } from '../../tests/fixtures/designs/merge-schedules.ts';
import type { Figures } from '../figures.ts';
import { sumOverSchedules } from '../schedules.ts';

/** Lines lost and work overwritten unseen in random schedules of two editors and a server. */
export const mergeSchedules = async (): Promise<Figures> => ({
  'designs.merge_lost_lines': await sumOverSchedules(async (standIn, token, seed) => {
    const { lost, overwritten } = await runMergeSchedule(standIn, token, seed);
    return lost + overwritten;
  }),
});
