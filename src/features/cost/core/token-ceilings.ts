import { blendedPrice } from './blended-price.ts';
import { fullBudgetTokens } from './full-budget.ts';

export interface TokenCeilings {
  readonly input: number;
  readonly output: number;
  readonly mixed: number;
}

/** The most tokens a budget buys in a year: read only, written only, and mixed. All in the budget's currency. */
export function tokenCeilings(budget: number, input: number, output: number, ratio: number): TokenCeilings {
  return {
    input: fullBudgetTokens(budget, input),
    output: fullBudgetTokens(budget, output),
    mixed: fullBudgetTokens(budget, blendedPrice(input, output, ratio)),
  };
}
