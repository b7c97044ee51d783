import type { DesignModel } from './model.ts';
import type { DesignProblem } from './problem.ts';
import { contrastRatio } from './rules/contrast-ratio.ts';
import { missingHeading } from './rules/missing-heading.ts';
import { missingPrimary } from './rules/missing-primary.ts';
import { missingSections } from './rules/missing-sections.ts';
import { missingTypography } from './rules/missing-typography.ts';
import { noTokens } from './rules/no-tokens.ts';
import { omittedRules } from './rules/omitted-rules.ts';
import { orphanedTokens } from './rules/orphaned-tokens.ts';
import type { Rule } from './rules/rule.ts';
import { sectionOrder } from './rules/section-order.ts';
import { tokenLikeIgnored } from './rules/token-like-ignored.ts';
import { tokenSummary } from './rules/token-summary.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownProperty } from './rules/unknown-property.ts';

const rules: readonly Rule[] = [
  noTokens,
  missingPrimary,
  missingTypography,
  contrastRatio,
  orphanedTokens,
  unknownProperty,
  unknownKey,
  tokenLikeIgnored,
  omittedRules,
  sectionOrder,
  missingSections,
  missingHeading,
  tokenSummary,
];

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Worst first, then from top to bottom. */
export const worstFirst = (a: DesignProblem, b: DesignProblem): number =>
  weight[a.severity] - weight[b.severity] ||
  a.position.line - b.position.line ||
  a.position.column - b.position.column;

/** Everything there is to say about a file that parsed. */
export const findingsOf = (model: DesignModel): DesignProblem[] =>
  [...model.problems, ...rules.flatMap((rule) => rule(model))].sort(worstFirst);
