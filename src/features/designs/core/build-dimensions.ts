import { once } from '#lib/once.ts';
import { type Dimension, parseDimension } from './dimension.ts';
import type { DimensionToken } from './model.ts';
import { type DesignProblem, problem } from './problem.ts';
import { follow, type Lookup, referencePath } from './references.ts';
import type { RawToken, TokenTables } from './token-tables.ts';

type Group = 'rounded' | 'spacing';

export interface BuiltDimensions {
  readonly rounded: ReadonlyMap<string, DimensionToken>;
  readonly spacing: ReadonlyMap<string, DimensionToken>;
  readonly problems: readonly DesignProblem[];
  readonly lookup: (raw: string) => Lookup<Dimension>;
  /** `rounded.pill` for a path that means a token of these groups. */
  readonly knownPath: (path: string) => string | null;
}

export const buildDimensions = (tables: TokenTables): BuiltDimensions => {
  const tokenAt = (path: string): { group: Group; token: RawToken } | null => {
    const [, group, rest] = /^(rounded|spacing)\.(.+)$/.exec(path) ?? [];
    if ((group !== 'rounded' && group !== 'spacing') || rest === undefined) return null;
    const token = tables[group].get(rest) ?? tables[group].get(rest.replaceAll('.', '-'));
    return token === undefined ? null : { group, token };
  };
  const textAt = (path: string): string | null => {
    const node = tokenAt(path)?.token.node;
    return node?.kind === 'scalar' ? node.text : null;
  };
  const lookup = once((raw): Lookup<Dimension> => follow(raw, textAt, parseDimension));

  const problems: DesignProblem[] = [];
  const build = (group: Group): Map<string, DimensionToken> => {
    const tokens = new Map<string, DimensionToken>();
    for (const { name, position, span, node } of tables[group].values()) {
      const raw = node.kind === 'scalar' ? node.text : '[…]';
      const path = `${group}.${name}`;
      const found = lookup(raw);
      const reference = referencePath(raw);
      if (found.kind === 'broken') {
        problems.push(problem('broken-ref', node, { path, reference: reference ?? raw, why: found.why }));
      } else if (found.kind === 'invalid' && !(group === 'spacing' && isForeignLength(raw))) {
        problems.push(problem('invalid-value', node, { path, value: raw, expected: 'dimension' }));
      }
      tokens.set(name, { name, raw, position, span, value: found.kind === 'found' ? found.value : null });
    }
    return tokens;
  };
  return {
    rounded: build('rounded'),
    spacing: build('spacing'),
    problems,
    lookup,
    knownPath: (path) => {
      const at = tokenAt(path);
      return at === null ? null : `${at.group}.${at.token.name}`;
    },
  };
};

/** `50%`, `100vw`, `0 16px`: spaces that a single number cannot stand for; shown as text. */
const isForeignLength = (raw: string): boolean =>
  /^-?[\d.]+(?:%|[a-z]{1,5})?(?:\s+-?[\d.]+(?:%|[a-z]{1,5})?)*$/i.test(raw);
