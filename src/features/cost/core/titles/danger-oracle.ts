import type { Title } from './title.ts';

/** High risk begins at 2 people, so it takes in the 2.5 of the original's rule. */
export const dangerOracle: Title = {
  id: 'danger-oracle',
  earned: (_work, result) => result.annualCost > 0 && result.risk === 'high',
};
