/** 22 days in each of 12 months. */
export const WORKDAYS = 264;

/** D = M · u, with M in millions of tokens a workday. */
export const dailyCost = (tokensM: number, unitPrice: number): number => tokensM * unitPrice;

/** Y = D · 264. */
export const annualCost = (daily: number): number => daily * WORKDAYS;
