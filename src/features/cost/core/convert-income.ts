import { type Currency, convert, type Rates } from './money.ts';
import { quantityRules } from './rules.ts';

/** The same job in another currency, to three digits: there and back changes it by a hundredth at most. */
export function convertIncome(income: number, from: Currency, to: Currency, rates: Rates): number {
  const { min, max } = quantityRules.income;
  const rounded = Number(convert(income, from, to, rates).toPrecision(3));
  return Math.min(max, Math.max(min, rounded));
}
