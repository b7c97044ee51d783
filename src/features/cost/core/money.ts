export const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'GBP', 'KRW', 'INR'] as const;

export type Currency = (typeof currencies)[number];

/** How much of each currency one dollar buys; `USD` is 1. */
export type Rates = Readonly<Record<Currency, number>>;

export function convert(amount: number, from: Currency, to: Currency, rates: Rates): number {
  return from === to ? amount : (amount / rates[from]) * rates[to];
}
