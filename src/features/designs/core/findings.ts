import type { DesignModel } from './model.ts';
import type { DesignProblem } from './problem.ts';
import { contrastRatio } from './rules/contrast-ratio.ts';
import { missingPrimary } from './rules/missing-primary.ts';
import { missingSection } from './rules/missing-section.ts';
import { noTokens } from './rules/no-tokens.ts';
import type { Rule } from './rules/rule.ts';
import { sectionOrder } from './rules/section-order.ts';

const rules: readonly Rule[] = [noTokens, missingPrimary, contrastRatio, missingSection, sectionOrder];

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Everything there is to say about a file that parsed: worst first, then from top to bottom. */
export const findingsOf = (model: DesignModel): DesignProblem[] =>
  [...model.problems, ...rules.flatMap((rule) => rule(model))].sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
