import type { Assessment } from '../core/assess.ts';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';

/** Whole percents, rounded down, so that the sentence never promises more than there is. */
const whole = (share: number) => Math.floor(share * 100) / 100;

export function verdict(assessment: Assessment, { verdict: say }: Messages, figures: Figures): string {
  const { annualCost, costRatio, workflows } = assessment;
  if (annualCost === 0) return say.none;
  if (costRatio > 1)
    return say.over(figures.percent(whole(workflows) || workflows, workflows < 0.01 ? 2 : 0));
  const spare = whole(1 - costRatio);
  return spare === 0 ? say.exact : say.spare(figures.percent(spare));
}
