import { extension } from '../exporters/dtcg.ts';
import type { Mode } from '../model.ts';
import { dtcgColor } from './dtcg-color.ts';
import { readColor, readLength } from './read-value.ts';
import {
  draftTokens,
  type Place,
  type Skipped,
  type SkipReason,
  type SourceValue,
  type TokenDraft,
  type TypographyProperty,
} from './token-draft.ts';
import { tokenName } from './token-name.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Token {
  readonly path: readonly string[];
  readonly type: string | null;
  readonly value: unknown;
  readonly dark: unknown;
}

const maxDepth = 40;

const tokensIn = (node: Json, path: readonly string[], inherited: string | null): Token[] => {
  const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;
  const extensions = node['$extensions'];
  const ours = isObject(extensions) ? extensions[extension] : undefined;
  const dark = isObject(ours) ? ours['dark'] : undefined;
  const own = '$value' in node ? [{ path, type, value: node['$value'], dark }] : [];
  if (path.length >= maxDepth) return own;
  const inner = Object.entries(node).flatMap(([key, child]) =>
    isObject(child) && (key === '$root' || !key.startsWith('$')) ? tokensIn(child, [...path, key], type) : [],
  );
  return [...own, ...inner];
};

/** `a.b` out of `{a.b}` or of a JSON pointer such as `#/a/b/$value`. */
const aliasOf = (value: unknown): string | null => {
  if (typeof value === 'string') return /^\{([^{}]{1,500})\}$/.exec(value.trim())?.[1] ?? null;
  const pointer = isObject(value) ? value['$ref'] : undefined;
  return typeof pointer === 'string' && pointer.startsWith('#/')
    ? pointer
        .slice(2)
        .replace(/\/\$value$/, '')
        .replaceAll('/', '.')
    : null;
};

/** A single value as CSS text; null for objects of types that a DESIGN.md does not hold. */
const textOf = (value: unknown, type: string | null): string | null => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return type === 'dimension' ? `${value}px` : String(value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) {
    return value.map((family) => (family.includes(',') ? JSON.stringify(family) : family)).join(', ');
  }
  if (!isObject(value)) return null;
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return `${value['value']}${value['unit']}`;
  return 'colorSpace' in value || 'hex' in value ? dtcgColor(value) : null;
};

const typographyProperties: readonly TypographyProperty[] = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
];

/** Types and path segments that mean one property of type. */
const propertyNames: readonly (readonly [TypographyProperty, RegExp])[] = [
  ['fontFamily', /^font-?famil(?:y|ies)$/i],
  ['fontSize', /^font-?sizes?$/i],
  ['fontWeight', /^font-?weights?$/i],
  ['lineHeight', /^line-?heights?$/i],
  ['letterSpacing', /^letter-?spacings?$/i],
];

const roundedSegment = /radi(?:us|i)|rounded|corner/i;
const groupSegments = {
  colors: /^colou?rs?$/i,
  spacing: /^spac(?:e|ing)$/i,
  rounded: /^(?:rounded|(?:border-?|corner-?)?radi(?:us|i))$/i,
  typography: /^(?:typography|type|fonts?|text)$/i,
} as const;

const nameOf = (
  path: readonly string[],
  group: keyof typeof groupSegments,
  property: RegExp | null,
): string => {
  const own = path.filter((segment) => segment !== '$root' && property?.test(segment) !== true);
  const rest = groupSegments[group].test(own[0] ?? '') ? own.slice(1) : own;
  return tokenName(rest.join('-'));
};

const placeOf = (path: readonly string[], type: string | null, text: string): Place | SkipReason => {
  const asType = propertyNames.find(
    ([, pattern]) => pattern.test(type ?? '') || path.some((segment) => pattern.test(segment)),
  );
  if (type === 'color' || (type === null && readColor(text) !== null))
    return { group: 'colors', name: nameOf(path, 'colors', null), property: null };
  if (asType !== undefined)
    return { group: 'typography', name: nameOf(path, 'typography', asType[1]), property: asType[0] };
  if (type === 'dimension' || (type === null && readLength(text) !== null)) {
    const group = path.some((segment) => roundedSegment.test(segment)) ? 'rounded' : 'spacing';
    return { group, name: nameOf(path, group, null), property: null };
  }
  return 'not-carried';
};

/** A composite's parts stand behind its path: `typography.body` gives `typography.body/fontSize`. */
const partId = (id: string, property: TypographyProperty): string => `${id}/${property}`;

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Reads design tokens: format module 2025.10, and the older form whose values are all text. */
export const importDtcg = (file: unknown): TokenDraft => {
  const tokens = isObject(file) ? tokensIn(file, [], null) : [];
  const byId = new Map(tokens.map((token) => [token.path.join('.'), token]));
  const skipped: Skipped[] = [];
  const values: SourceValue[] = [];

  const typeOf = (token: Token, depth = 0): string | null => {
    const target = token.type === null ? byId.get(aliasOf(token.value) ?? '') : undefined;
    return target === undefined || depth > 10 ? token.type : typeOf(target, depth + 1);
  };
  const add = (id: string, mode: Mode, value: unknown, type: string | null): void => {
    const alias = aliasOf(value);
    const text = alias ?? textOf(value, type);
    if (text === null)
      skipped.push({ name: id, value: shown(value), why: type === 'color' ? 'unreadable' : 'not-carried' });
    else values.push({ id, mode, value: { kind: alias === null ? 'text' : 'alias', text } });
  };
  const addComposite = (id: string, value: Json): void => {
    for (const [key, part] of Object.entries(value)) {
      const property = typographyProperties.find((name) => name === key);
      if (property === undefined)
        skipped.push({ name: `${id}.${key}`, value: shown(part), why: 'not-carried' });
      else add(partId(id, property), 'light', part, property === 'lineHeight' ? 'number' : property);
    }
  };
  /** The parts of the composite behind an alias, so that each can be referred to by itself. */
  const composite = (token: Token, depth = 0): Json | null => {
    if (isObject(token.value) && aliasOf(token.value) === null) return token.value;
    const target = byId.get(aliasOf(token.value) ?? '');
    return target === undefined || depth > 10 ? null : composite(target, depth + 1);
  };

  for (const [id, token] of byId) {
    const type = typeOf(token);
    const parts = type === 'typography' ? composite(token) : null;
    if (parts !== null) addComposite(id, parts);
    else {
      add(id, 'light', token.value, type);
      if (token.dark !== undefined) add(id, 'dark', token.dark, type);
    }
  }

  const draft = draftTokens(values, ({ id }, text) => {
    const [owner = '', property] = id.split(/\/(?=[A-Za-z]+$)/);
    const token = byId.get(id) ?? byId.get(owner);
    if (token === undefined) return 'not-carried';
    const part = byId.has(id) ? undefined : typographyProperties.find((name) => name === property);
    return part === undefined
      ? placeOf(token.path, typeOf(token), text)
      : { group: 'typography', name: nameOf(token.path, 'typography', null), property: part };
  });
  return { ...draft, skipped: [...skipped, ...draft.skipped] };
};
