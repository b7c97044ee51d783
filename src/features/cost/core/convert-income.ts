import { type Currency, convert } from './money.ts';
import { quantityRules } from './rules.ts';

/** The same job in another currency, to two digits, so that switching back gives the amount one came with. */
export function convertIncome(income: number, from: Currency, to: Currency, cnyPerUsd: number): number {
  const { min, max } = quantityRules.income;
  const rounded = Number(convert(income, from, to, cnyPerUsd).toPrecision(2));
  return Math.min(max, Math.max(min, rounded));
}
