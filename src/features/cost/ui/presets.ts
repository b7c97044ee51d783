import type { Currency } from '../core/money.ts';

export const incomes: Readonly<Record<Currency, readonly number[]>> = {
  CNY: [120_000, 200_000, 300_000, 400_000, 600_000, 900_000],
  USD: [30_000, 60_000, 90_000, 120_000, 180_000, 250_000],
};

export const tokens: readonly number[] = [0, 5, 20, 50, 100, 150];

export const multipliers: readonly number[] = [1.2, 1.5, 2, 3, 5, 6];
