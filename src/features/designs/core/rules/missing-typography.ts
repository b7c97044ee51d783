import { isOmitted, resolvedCount } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Colors without a word on type leave the fonts to chance. */
export const missingTypography: Rule = (model) =>
  model.typography.size > 0 || resolvedCount(model, 'colors') === 0 || isOmitted(model, 'typography')
    ? []
    : [problem('missing-typography', fileStart, {})];
