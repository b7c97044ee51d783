import type { Title } from './title.ts';

export const budgetCoordinator: Title = {
  id: 'budget-coordinator',
  earned: (_work, result) => result.annualCost > 0 && result.workflows >= 8,
};
