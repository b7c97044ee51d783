import { affordableWorkflows } from './affordable-workflows.ts';
import { annualCost, dailyCost, WORKDAYS } from './ai-cost.ts';
import { type Risk, riskBand, type Value, valueBand } from './bands.ts';
import { blendedPrice } from './blended-price.ts';
import { costBenefit } from './cost-benefit.ts';
import { costRatio } from './cost-ratio.ts';
import { employmentCost } from './employment-cost.ts';
import { headcount } from './headcount.ts';
import { type Currency, convert, type Rates } from './money.ts';
import { netMultiplier, productivityGain } from './productivity-gain.ts';
import { type TokenCeilings, tokenCeilings } from './token-ceilings.ts';
import type { TokenMix } from './token-mix.ts';
import type { TokenPrice } from './token-price.ts';

export interface Work {
  readonly income: number;
  readonly currency: Currency;
  /** The employer's share on top of the salary: 0.4 is 40 %. */
  readonly overhead: number;
  /** Months of pay beyond twelve. */
  readonly extraMonths: number;
  /** Millions of tokens a workday. */
  readonly tokensM: number;
  readonly mix: TokenMix;
  /** Speed against working without AI, at least 1. */
  readonly multiplier: number;
  /** Share of what the AI makes that is thrown away and made again, from 0 to below 1. */
  readonly rework: number;
  /** Share of the day in which the AI is at work, above 0 to 1. */
  readonly utilization: number;
  readonly price: TokenPrice;
  readonly rates: Rates;
}

/** Every figure in the currency of the income; the letters are those of the formulas. */
export interface Assessment {
  readonly employmentCost: number;
  readonly unitPrice: number;
  readonly dailyCost: number;
  readonly annualCost: number;
  /** m in the formulas: what is left of the stated multiplier after rework and idle hours. */
  readonly multiplier: number;
  readonly gain: number;
  readonly costRatio: number;
  readonly costBenefit: number;
  readonly workflows: number;
  readonly people: number;
  /** Whole tokens a year. */
  readonly ceilings: TokenCeilings;
  /** Millions of tokens a workday at which the AI costs as much as the job. */
  readonly budgetEndsM: number;
  readonly risk: Risk;
  readonly value: Value;
}

export function assess(work: Work): Assessment {
  const { income, currency, price, mix, rates } = work;
  const employment = employmentCost(income, work.overhead, work.extraMonths);
  const own = (amount: number) => convert(amount, price.currency, currency, rates);
  const unitPrice = own(blendedPrice(price, mix));
  const daily = dailyCost(work.tokensM, unitPrice);
  const annual = annualCost(daily);
  const multiplier = netMultiplier(work.multiplier, work.rework, work.utilization);
  const gain = productivityGain(multiplier);
  const ratio = costRatio(annual, employment);
  const benefit = costBenefit(gain, ratio);
  const workflows = affordableWorkflows(employment, annual);
  const people = annual === 0 ? 1 : headcount(multiplier, workflows);
  const ceilings = tokenCeilings(employment, { in: own(price.in), out: own(price.out), mixed: unitPrice });
  return {
    employmentCost: employment,
    unitPrice,
    dailyCost: daily,
    annualCost: annual,
    multiplier,
    gain,
    costRatio: ratio,
    costBenefit: benefit,
    workflows,
    people,
    ceilings,
    budgetEndsM: ceilings.mixed / WORKDAYS / 1e6,
    risk: riskBand(people),
    value: valueBand(benefit),
  };
}
