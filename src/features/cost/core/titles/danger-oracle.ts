import type { Title } from './title.ts';

export const dangerOracle: Title = {
  id: 'danger-oracle',
  earned: (_work, result) => result.annualCost > 0 && (result.people >= 2.5 || result.risk === 'high'),
};
