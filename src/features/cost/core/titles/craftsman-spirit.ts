import type { Title } from './title.ts';

export const craftsmanSpirit: Title = {
  id: 'craftsman-spirit',
  earned: (work) => work.tokensM === 0,
};
