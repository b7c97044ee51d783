import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A key of the file's own that a slip of two letters makes of one the format knows. */
export const unknownKey: Rule = (model) =>
  model.unknownKeys.flatMap((found) =>
    found.nearest === null ? [] : [problem('unknown-key', found, { key: found.key, nearest: found.nearest })],
  );
