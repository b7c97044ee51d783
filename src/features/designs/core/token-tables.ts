import { flatten, hasPlainValue, isModePair } from './flatten.ts';
import type { Place } from './position.ts';
import { type DesignProblem, problem, type TokenGroup } from './problem.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

export interface RawToken extends Place {
  readonly name: string;
  readonly node: YamlNode;
}

/** The file's tokens by group, nested names joined, nothing resolved yet. */
export interface TokenTables {
  readonly colors: ReadonlyMap<string, RawToken>;
  readonly typography: ReadonlyMap<string, RawToken>;
  readonly rounded: ReadonlyMap<string, RawToken>;
  readonly spacing: ReadonlyMap<string, RawToken>;
  readonly components: ReadonlyMap<string, RawToken>;
  readonly problems: readonly DesignProblem[];
}

export const scalarAt = (roots: readonly YamlMap[], key: string): string | null => {
  const node = roots.flatMap((root) => root.entries).find((entry) => entry.key === key)?.node;
  return node?.kind === 'scalar' && node.text !== '' ? node.text : null;
};

const isPlain = (node: YamlNode): boolean => node.kind !== 'map';

const leaves: Readonly<Record<TokenGroup, (node: YamlNode) => boolean>> = {
  colors: (node) => isPlain(node) || isModePair(node),
  typography: hasPlainValue,
  rounded: isPlain,
  spacing: isPlain,
  components: hasPlainValue,
};

/** Exports write a dot as a dash, save that of a dark half. */
const flatName = (name: string): string => name.replace(/\.(?!dark$)/g, '-');

export const tokenTables = (roots: readonly YamlMap[]): TokenTables => {
  const problems: DesignProblem[] = [];
  const groupOf = (group: TokenGroup): Map<string, RawToken> => {
    const table = new Map<string, RawToken>();
    const names = new Set<string>();
    const entries: readonly YamlEntry[] = roots
      .flatMap((root) => root.entries)
      .filter((entry) => entry.key === group);
    for (const { node, position, span } of entries) {
      if (node.kind === 'map') {
        for (const token of flatten(node.entries, leaves[group])) {
          const path = `${group}.${token.name}`;
          const flat = flatName(token.name);
          if (names.has(flat)) problems.push(problem('token-collision', token, { path }));
          else table.set(token.name, token);
          names.add(flat);
        }
      } else if (node.kind === 'list' || node.text !== '') {
        problems.push(
          problem(
            'invalid-value',
            { position, span },
            {
              path: group,
              value: node.kind === 'list' ? '[…]' : node.text,
              expected: 'group',
            },
          ),
        );
      }
    }
    return table;
  };
  return {
    colors: groupOf('colors'),
    typography: groupOf('typography'),
    rounded: groupOf('rounded'),
    spacing: groupOf('spacing'),
    components: groupOf('components'),
    problems,
  };
};
