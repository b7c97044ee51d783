import { tokenCount } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A file of prose alone has nothing to draw or check. */
export const noTokens: Rule = (model) =>
  tokenCount(model) === 0 ? [problem('no-tokens', fileStart, {})] : [];
