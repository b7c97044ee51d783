import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A group of tokens under a name that no exporter knows. */
export const tokenLikeIgnored: Rule = (model) =>
  model.unknownKeys
    .filter(({ tokenLike }) => tokenLike)
    .map((found) => problem('token-like-ignored', found, { key: found.key }));
