import type { Title } from './title.ts';

export const minimalistRunner: Title = {
  id: 'minimalist-runner',
  earned: (work, result) => result.annualCost > 0 && work.tokensM <= 5 && result.multiplier >= 2,
};
