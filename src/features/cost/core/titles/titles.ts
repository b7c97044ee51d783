import type { Assessment, Work } from '../assess.ts';
import { allInOperator } from './all-in-operator.ts';
import { budgetCoordinator } from './budget-coordinator.ts';
import { costTamer } from './cost-tamer.ts';
import { craftsmanSpirit } from './craftsman-spirit.ts';
import { dangerOracle } from './danger-oracle.ts';
import { minimalistRunner } from './minimalist-runner.ts';
import { promptAlchemist } from './prompt-alchemist.ts';
import type { Title, TitleId } from './title.ts';

/** In the order shown. All but the first need an AI cost: at none, the ratios are 0 and infinity and would give titles away. */
export const titles: readonly Title[] = [
  craftsmanSpirit,
  promptAlchemist,
  allInOperator,
  minimalistRunner,
  costTamer,
  dangerOracle,
  budgetCoordinator,
];

export function earnedTitles(work: Work, result: Assessment): readonly TitleId[] {
  return titles.filter((title) => title.earned(work, result)).map((title) => title.id);
}
