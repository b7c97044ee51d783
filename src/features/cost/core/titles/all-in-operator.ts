import type { Title } from './title.ts';

export const allInOperator: Title = {
  id: 'all-in-operator',
  earned: (work, result) => result.annualCost > 0 && work.tokensM >= 150 && result.multiplier >= 3,
};
