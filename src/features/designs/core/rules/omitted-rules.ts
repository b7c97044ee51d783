import { type DesignModel, type Key, resolvedCount } from '../model.ts';
import { problem } from '../problem.ts';
import { isTokenGroup } from '../schema-keys.ts';
import type { Rule } from './rule.ts';

const judge = (model: DesignModel, { key }: Key): 'unknown' | 'redundant' | 'declared' => {
  const group = key.toLowerCase();
  if (!isTokenGroup(group)) return 'unknown';
  return resolvedCount(model, group) > 0 ? 'redundant' : 'declared';
};

/** What the file says it leaves out: notes what is, warns of what is no group or stands there all the same. */
export const omittedRules: Rule = (model) =>
  model.omitted.map((found) => {
    const kind = judge(model, found);
    const severity = kind === 'declared' ? 'info' : 'warning';
    return problem('omitted-rules', found, { kind, section: found.key }, severity);
  });
