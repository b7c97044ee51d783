import { affordableWorkflows } from './affordable-workflows.ts';
import { annualCost, dailyCost, WORKDAYS } from './ai-cost.ts';
import { type Risk, riskBand, type Value, valueBand } from './bands.ts';
import { blendedPrice, CODING_RATIO } from './blended-price.ts';
import { costBenefit } from './cost-benefit.ts';
import { costRatio } from './cost-ratio.ts';
import { employmentCost } from './employment-cost.ts';
import { headcount } from './headcount.ts';
import { type Currency, convert } from './money.ts';
import { productivityGain } from './productivity-gain.ts';
import { type TokenCeilings, tokenCeilings } from './token-ceilings.ts';

export interface TokenPrice {
  readonly currency: Currency;
  /** For a million tokens. */
  readonly in: number;
  readonly out: number;
}

export interface Work {
  readonly income: number;
  readonly currency: Currency;
  readonly cityCoefficient: number;
  /** Millions of tokens a workday. */
  readonly tokensM: number;
  readonly multiplier: number;
  readonly price: TokenPrice;
  readonly cnyPerUsd: number;
}

/** Every figure in the currency of the income; the letters are those of the formulas. */
export interface Assessment {
  readonly employmentCost: number;
  readonly unitPrice: number;
  readonly dailyCost: number;
  readonly annualCost: number;
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
  const { income, currency, price, cnyPerUsd, tokensM, multiplier } = work;
  const own = (amount: number) => convert(amount, price.currency, currency, cnyPerUsd);
  const employment = employmentCost(income, work.cityCoefficient);
  const unitPrice = own(blendedPrice(price.in, price.out, CODING_RATIO));
  const daily = dailyCost(tokensM, unitPrice);
  const annual = annualCost(daily);
  const gain = productivityGain(multiplier);
  const ratio = costRatio(annual, employment);
  const benefit = costBenefit(gain, ratio);
  const workflows = affordableWorkflows(employment, annual);
  const people = annual === 0 ? 1 : headcount(multiplier, workflows);
  const ceilings = tokenCeilings(employment, own(price.in), own(price.out), CODING_RATIO);
  return {
    employmentCost: employment,
    unitPrice,
    dailyCost: daily,
    annualCost: annual,
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
