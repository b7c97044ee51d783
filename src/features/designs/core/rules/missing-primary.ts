import { resolvedColors } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A file with colors names the one that leads. */
export const missingPrimary: Rule = (model) => {
  const colors = resolvedColors(model);
  return colors.size === 0 || colors.has('primary') ? [] : [problem('missing-primary', fileStart, {})];
};
