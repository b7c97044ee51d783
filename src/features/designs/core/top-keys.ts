import type { Key, UnknownKey } from './model.ts';
import { nearest } from './nearest.ts';
import { type DesignProblem, problem } from './problem.ts';
import { schemaKeys } from './schema-keys.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

const typeKeys = new Set(['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing']);
const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const length = /^-?\d*\.?\d+[a-z%]+$/i;

const looksLikeToken = ({ key, node }: YamlEntry): boolean => {
  if (typeKeys.has(key)) return true;
  if (node.kind === 'map') return node.entries.some(looksLikeToken);
  return (
    node.kind === 'scalar' &&
    node.isString &&
    node.text.length <= 64 &&
    (hex.test(node.text) || length.test(node.text))
  );
};

const topEntries = (roots: readonly YamlMap[]): readonly YamlEntry[] =>
  roots.flatMap(({ entries }) => entries);

const renamed = (roots: readonly YamlMap[], entry: YamlEntry, key: string): YamlMap[] =>
  roots.map((root) => ({
    ...root,
    entries: root.entries.map((one) => (one === entry ? { ...one, key } : one)),
  }));

/**
 * The keys that the format does not know. A name is offered where it is free and brings no errors of its own;
 * `errorsWith` counts those of the file with other names.
 */
export const unknownKeys = (
  roots: readonly YamlMap[],
  errors: number,
  errorsWith: (roots: readonly YamlMap[]) => number,
): UnknownKey[] => {
  const entries = topEntries(roots);
  const taken = new Set(entries.map(({ key }) => key));
  return entries
    .filter(({ key }) => !schemaKeys.includes(key))
    .map((entry) => {
      const { key, position, span, node } = entry;
      const meant = nearest(key, schemaKeys, 2);
      const free = meant !== null && !taken.has(meant);
      // A second slip of the same name finds it taken.
      if (free) taken.add(meant);
      return {
        key,
        position,
        span,
        tokenLike: node.kind === 'map' && node.entries.some(looksLikeToken),
        nearest: meant,
        fits: free && errorsWith(renamed(roots, entry, meant)) <= errors,
      };
    });
};

const named = (node: YamlNode): Key[] => {
  const name = node.kind === 'map' ? node.entries.find(({ key }) => key === 'section')?.node : node;
  return name?.kind === 'scalar' && name.isString
    ? [{ key: name.text, position: name.position, span: name.span }]
    : [];
};

export interface Omitted {
  readonly omitted: readonly Key[];
  readonly problems: readonly DesignProblem[];
}

/** `omitted` is a list of names, or of maps with a `section`. */
export const omittedGroups = (roots: readonly YamlMap[]): Omitted => {
  const entry = topEntries(roots).find(({ key }) => key === 'omitted');
  if (entry === undefined) return { omitted: [], problems: [] };
  const { node } = entry;
  if (node.kind === 'scalar' && node.text === '') return { omitted: [], problems: [] };
  if (node.kind === 'list') return { omitted: node.items.flatMap(named), problems: [] };
  const value = node.kind === 'scalar' ? node.text : '{…}';
  const found = problem('invalid-value', node, { path: 'omitted', value, expected: 'sections' });
  return { omitted: [], problems: [found] };
};
