import { disagreements, unlistedDisagreements } from '../../src/features/cost/core/price-agreement.ts';
import { readPriceData } from '../../src/site/prices-fs.ts';
import type { Figures } from '../figures.ts';

/** Prices on which two sources are more than 1 % apart and that exceptions.json does not explain. */
export function prices(): Figures {
  const data = readPriceData();
  const unlisted = unlistedDisagreements(disagreements(data), data.exceptions.agreement);
  for (const one of unlisted) console.error(one);
  return { 'cost.price_disagreements_unlisted': unlisted.length };
}
