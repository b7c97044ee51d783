import type { Assessment, Work } from '../assess.ts';

export type TitleId =
  | 'craftsman-spirit'
  | 'prompt-alchemist'
  | 'all-in-operator'
  | 'minimalist-runner'
  | 'cost-tamer'
  | 'danger-oracle'
  | 'budget-coordinator';

export interface Title {
  readonly id: TitleId;
  /** m is the net speed of the assessment: one that rework and idle hours undo earns nothing. */
  earned(work: Work, result: Assessment): boolean;
}
