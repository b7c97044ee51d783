import { problem } from '../problem.ts';
import { fileStart, type Rule } from './rule.ts';

/** A file with colors names the one that leads. */
export const missingPrimary: Rule = (model) =>
  model.colors.size === 0 || model.colors.has('primary') ? [] : [problem('missing-primary', fileStart, {})];
