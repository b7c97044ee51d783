import { resolvedCount, tokenCount } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** How many tokens of each kind have a value. */
export const tokenSummary: Rule = (model) =>
  tokenCount(model) === 0
    ? []
    : [
        problem('token-summary', fileStart, {
          colors: resolvedCount(model, 'colors'),
          typography: resolvedCount(model, 'typography'),
          rounded: resolvedCount(model, 'rounded'),
          spacing: resolvedCount(model, 'spacing'),
          components: resolvedCount(model, 'components'),
        }),
      ];
