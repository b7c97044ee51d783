import type { Title } from './title.ts';

export const promptAlchemist: Title = {
  id: 'prompt-alchemist',
  earned: (work, result) => result.annualCost > 0 && work.tokensM <= 20 && result.multiplier >= 6,
};
