import type { Place } from './position.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

export interface FlatToken extends Place {
  readonly name: string;
  readonly node: YamlNode;
}

/** Nested groups become one name joined with `-`; `isToken` says where a group ends. */
export const flatten = (
  entries: readonly YamlEntry[],
  isToken: (node: YamlNode) => boolean,
  prefix = '',
): FlatToken[] =>
  entries.flatMap(({ key, position, span, node }) => {
    const name = prefix === '' ? key : `${prefix}-${key}`;
    return node.kind === 'map' && !isToken(node)
      ? flatten(node.entries, isToken, name)
      : [{ name, position, span, node }];
  });

/** A map that holds a plain value is a token with properties, not a group of tokens. */
export const hasPlainValue = (node: YamlNode): boolean =>
  node.kind !== 'map' || node.entries.some((entry) => entry.node.kind === 'scalar');

/** `{light, dark}` is one color with two values. */
export const isModePair = (node: YamlNode): boolean =>
  node.kind === 'map' &&
  node.entries.length > 0 &&
  node.entries.every(
    (entry) => (entry.key === 'light' || entry.key === 'dark') && entry.node.kind === 'scalar',
  );
