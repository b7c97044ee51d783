export const currencies = ['CNY', 'USD'] as const;

export type Currency = (typeof currencies)[number];

/** `cnyPerUsd` is how many yuan one dollar buys. */
export function convert(amount: number, from: Currency, to: Currency, cnyPerUsd: number): number {
  if (from === to) return amount;
  return from === 'USD' ? amount * cnyPerUsd : amount / cnyPerUsd;
}
