import type { Assessment } from '../../core/assess.ts';
import type { Resolved } from '../../core/resolve.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Equation } from '../equation.ts';
import type { Figures } from '../figures.ts';

export interface LedgerRow {
  readonly id: keyof typeof anchors;
  readonly letter: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly equation: Equation;
  readonly say: string;
}

export interface Book {
  readonly resolved: Resolved;
  readonly assessment: Assessment;
  readonly messages: Messages;
  readonly figures: Figures;
}

/** Where the page of formulas explains each figure. */
export const anchors = {
  employmentCost: 'employment-cost',
  unitPrice: 'blended-price',
  dailyCost: 'daily-and-annual-cost',
  annualCost: 'daily-and-annual-cost',
  costRatio: 'ai-cost-ratio',
  gain: 'productivity-gain',
  costBenefit: 'cost-benefit',
  workflows: 'affordable-workflows',
  people: 'equivalent-headcount',
  budget: 'full-budget',
} as const;
