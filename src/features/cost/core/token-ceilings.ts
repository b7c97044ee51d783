import { fullBudgetTokens } from './full-budget.ts';

export interface TokenCeilings {
  readonly input: number;
  readonly output: number;
  readonly mixed: number;
}

/** The most tokens a budget buys in a year: read only, written only, and mixed. All in the budget's currency. */
export function tokenCeilings(
  budget: number,
  prices: { readonly in: number; readonly out: number; readonly mixed: number },
): TokenCeilings {
  return {
    input: fullBudgetTokens(budget, prices.in),
    output: fullBudgetTokens(budget, prices.out),
    mixed: fullBudgetTokens(budget, prices.mixed),
  };
}
