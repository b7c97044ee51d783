import { type DesignModel, resolvedColors } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** `on-primary-container` and `primary` are of one family: who uses one has use for the other. */
const familyOf = (name: string): string =>
  name
    .replace(/^on-/, '')
    .replace(/^inverse-/, '')
    .replace(/^on-/, '')
    .replace(/-(?:container|fixed).*$/, '')
    .replace(/-(?:dim|bright|tint|variant)$/, '');

/** Material's families stand in a file whether a component takes them or not. */
const standard = new Set(['primary', 'secondary', 'tertiary', 'error', 'surface', 'background', 'outline']);

/** The colors at the end of a chain of references: two names with one end are one color. */
const endsOf = (model: DesignModel, name: string, seen = new Set<string>()): string[] => {
  if (seen.has(name)) return [];
  seen.add(name);
  const next = model.colors.get(name)?.refersTo ?? [];
  return [...(next.length === 0 ? [name] : []), ...next.flatMap((one) => endsOf(model, one, seen))];
};

/** Colors that no component uses, where there are components. */
export const orphanedTokens: Rule = (model) => {
  if (model.components.size === 0) return [];
  const colors = resolvedColors(model);
  const taken = [...colors.keys()].filter((name) => model.uses.has(`colors.${name}`));
  const ends = new Set(taken.flatMap((name) => endsOf(model, name)));
  const isUsed = (name: string) => endsOf(model, name).some((end) => ends.has(end));
  const families = new Set([...colors.keys()].filter(isUsed).map(familyOf));
  return [...colors.values()]
    .filter(({ name }) => !isUsed(name) && !families.has(familyOf(name)) && !standard.has(familyOf(name)))
    .map((token) => problem('orphaned-tokens', token, { token: token.name }));
};
