import { isOmitted, resolvedCount } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Colors without spacing or without radii. */
export const missingSections: Rule = (model) =>
  resolvedCount(model, 'colors') === 0
    ? []
    : (['spacing', 'rounded'] as const)
        .filter((group) => resolvedCount(model, group) === 0 && !isOmitted(model, group))
        .map((group) => problem('missing-sections', fileStart, { group }));
