import type { Color } from '../color.ts';
import type { DesignModel } from '../model.ts';
import { componentProperties, schemaKeys, typographyProperties } from '../schema-keys.ts';
import { knownSection, knownSections } from '../sections.ts';
import { keyOf, type LineAt, parentsOf, siblingsOf } from './yaml-place.ts';

export interface Candidate {
  readonly kind: 'key' | 'value' | 'reference' | 'section';
  readonly label: string;
  /** What is put in place of `from` to `to`. */
  readonly insert: string;
  readonly detail?: string;
  readonly color?: Color;
}

/** Columns of one line. `certain` offers open by themselves, others once a letter is typed. */
export interface Offer {
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
  readonly candidates: readonly Candidate[];
}

export interface Cursor {
  readonly lineAt: LineAt;
  readonly line: number;
  readonly column: number;
}

const scalars: readonly string[] = ['version', 'name', 'description'];

const groupOf: Readonly<Record<string, string>> = {
  backgroundColor: 'colors',
  textColor: 'colors',
  typography: 'typography',
  rounded: 'rounded',
  padding: 'spacing',
  size: 'spacing',
  height: 'spacing',
  width: 'spacing',
};
const known: Readonly<Record<string, readonly string[]>> = {
  version: ['alpha'],
  fontWeight: ['300', '400', '500', '600', '700'],
};

const keysFor = (parents: readonly string[]): readonly string[] => {
  if (parents.length === 0) return schemaKeys;
  if (parents.length < 2) return [];
  return parents[0] === 'typography'
    ? typographyProperties
    : parents[0] === 'components'
      ? componentProperties
      : [];
};

const candidate = (kind: Candidate['kind'], label: string, insert = label): Candidate => ({
  kind,
  label,
  insert,
});

const keys = ({ lineAt, line, column }: Cursor, indent: number, from: number): Offer | null => {
  const parents = parentsOf(lineAt, line, indent);
  const taken = siblingsOf(lineAt, line, indent);
  const rest = (lineAt(line) ?? '').slice(column);
  const hasColon = /^[\w-]*:/.test(rest);
  const candidates = keysFor(parents)
    .filter((key) => !taken.has(key))
    .map((key) =>
      candidate(
        'key',
        key,
        hasColon ? key : parents.length === 0 && !scalars.includes(key) ? `${key}:` : `${key}: `,
      ),
    );
  const to = column + (/^[\w-]*/.exec(rest)?.[0].length ?? 0);
  return candidates.length === 0 ? null : { from, to, certain: false, candidates };
};

interface Token {
  readonly path: string;
  readonly detail?: string;
  readonly color?: Color;
}

const tokensOf = (model: DesignModel, group: string | null): Token[] => {
  const all: Readonly<Record<string, () => Token[]>> = {
    colors: () =>
      [...model.colors.values()].map(({ name, raw, light }) => ({
        path: `colors.${name}`,
        detail: raw,
        ...(light === null ? {} : { color: light }),
      })),
    typography: () => [...model.typography.keys()].map((name) => ({ path: `typography.${name}` })),
    rounded: () =>
      [...model.rounded.values()].map(({ name, raw }) => ({ path: `rounded.${name}`, detail: raw })),
    spacing: () =>
      [...model.spacing.values()].map(({ name, raw }) => ({ path: `spacing.${name}`, detail: raw })),
  };
  return group === null ? Object.values(all).flatMap((list) => list()) : (all[group]?.() ?? []);
};

const referenceTo = ({ path, ...shown }: Token, insert: string): Candidate => ({
  kind: 'reference',
  label: path,
  insert,
  ...shown,
});

const isQuoted = (value: string): boolean => /^\s*(["'])(?:(?!\1).)*$/.test(value);

/** References behind an open brace. Outside quotes the braces would be a map, so quotes are put round them. */
const references = (
  value: string,
  after: string,
  column: number,
  group: string | null,
  model: DesignModel,
): Offer | null => {
  const typed = /\{([\w.-]*)$/.exec(value)?.[1];
  if (typed === undefined) return null;
  const rest = /^[\w.-]*/.exec(after)?.[0] ?? '';
  const closed = after.slice(rest.length).startsWith('}');
  const quoted = isQuoted(value.slice(0, value.length - typed.length - 1));
  const tokens = tokensOf(model, group);
  if (quoted) {
    return {
      from: column - typed.length,
      to: column + rest.length,
      certain: true,
      candidates: tokens.map((token) => referenceTo(token, closed ? token.path : `${token.path}}`)),
    };
  }
  return {
    from: column - typed.length - 1,
    to: column + rest.length + (closed ? 1 : 0),
    certain: true,
    candidates: tokens.map((token) => referenceTo(token, `"{${token.path}}"`)),
  };
};

const values = (cursor: Cursor, model: DesignModel | null): Offer | null => {
  const { lineAt, line, column } = cursor;
  const text = lineAt(line) ?? '';
  const found = keyOf(text);
  if (found === null || column < found.valueFrom) return null;
  const value = text.slice(found.valueFrom, column);
  const after = text.slice(column);
  const group = groupOf[found.key] ?? null;
  const inBraces = model === null ? null : references(value, after, column, group, model);
  if (inBraces !== null) return inBraces;
  const typed = /^\s+(\w*)$/.exec(value)?.[1];
  if (typed === undefined || !/^\s*(?:#|$)/.test(after)) return null;
  const candidates = [
    ...(known[found.key] ?? []).map((one) => candidate('value', one)),
    ...(model === null || group === null || /^\S/.test(text)
      ? []
      : tokensOf(model, group).map((token) => referenceTo(token, `"{${token.path}}"`))),
  ];
  return candidates.length === 0
    ? null
    : { from: column - typed.length, to: column, certain: false, candidates };
};

/** What may stand at a place in YAML; null where the format knows nothing to offer. */
export const yamlOffer = (cursor: Cursor, model: DesignModel | null): Offer | null => {
  const before = (cursor.lineAt(cursor.line) ?? '').slice(0, cursor.column);
  const item = /^(\s*- +)([\w'& ]*)$/.exec(before);
  if (item !== null) {
    const indent = Math.max(1, item[1]?.indexOf('-') ?? 0);
    if (parentsOf(cursor.lineAt, cursor.line, indent)[0] !== 'omitted') return null;
    const from = item[1]?.length ?? 0;
    return {
      from,
      to: cursor.column,
      certain: false,
      candidates: knownSections.map((name) => candidate('section', name)),
    };
  }
  const key = /^( *)([\w-]*)$/.exec(before);
  if (key !== null) return keys(cursor, key[1]?.length ?? 0, key[1]?.length ?? 0);
  return values(cursor, model);
};

/** Section names behind `## `, those of the format that the file does not have yet. */
export const sectionOffer = (before: string, present: readonly string[]): Offer | null => {
  const match = /^( {0,3}##[ \t]+)(\S.*)?$/.exec(before);
  if (match === null) return null;
  const taken = new Set(present.map(knownSection));
  const candidates = knownSections
    .filter((name) => !taken.has(name))
    .map((name) => candidate('section', name));
  return { from: match[1]?.length ?? 0, to: before.length, certain: true, candidates };
};
