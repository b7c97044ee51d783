import type { Title } from './title.ts';

export const costTamer: Title = {
  id: 'cost-tamer',
  earned: (_work, result) => result.annualCost > 0 && result.costBenefit >= 2.5 && result.costRatio <= 0.15,
};
