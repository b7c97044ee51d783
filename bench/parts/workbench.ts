import { runSchedule } from '../../tests/fixtures/workbench/schedules.ts';
import type { Figures } from '../figures.ts';
import { sumOverSchedules } from '../schedules.ts';

/** Issues and comments that exist twice after random schedules of tabs, clicks, crashes and lost answers. */
export const workbench = async (): Promise<Figures> => ({
  'workbench.duplicates_500_schedules': await sumOverSchedules(async (standIn, token, seed) => {
    const { duplicates, divergences } = await runSchedule(standIn, token, seed);
    if (divergences > 0) throw new Error(`Schedule ${seed} ended apart from what the browser holds.`);
    return duplicates;
  }),
});
