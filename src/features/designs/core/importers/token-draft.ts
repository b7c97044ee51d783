import { parseDimension } from '../dimension.ts';
import type { Mode } from '../model.ts';
import { maxReferences } from '../references.ts';
import { readValue } from './read-value.ts';

export type SkipReason =
  | 'not-carried'
  | 'unreadable'
  | 'calculated'
  | 'broken-reference'
  | 'circular-reference'
  | 'name-taken'
  | 'narrow';

export interface Skipped {
  /** As the source names it. */
  readonly name: string;
  readonly value: string;
  readonly why: SkipReason;
}

export type TypographyProperty = 'fontFamily' | 'fontSize' | 'fontWeight' | 'lineHeight' | 'letterSpacing';

export type Place =
  | { readonly group: 'colors' | 'rounded' | 'spacing'; readonly name: string; readonly property: null }
  | { readonly group: 'typography'; readonly name: string; readonly property: TypographyProperty };

/** One value of the source. An alias names another one by its `id`. */
export interface SourceValue {
  readonly id: string;
  readonly mode: Mode;
  readonly value: { readonly kind: 'text' | 'alias'; readonly text: string };
}

export interface TokenDraft {
  readonly colors: ReadonlyMap<string, Readonly<Partial<Record<Mode, string>>>>;
  readonly typography: ReadonlyMap<string, ReadonlyMap<TypographyProperty, string | number>>;
  readonly rounded: ReadonlyMap<string, string>;
  readonly spacing: ReadonlyMap<string, string>;
  readonly skipped: readonly Skipped[];
}

type Resolved = { readonly text: string } | { readonly why: SkipReason };

const resolver = (values: readonly SourceValue[]) => {
  const table = new Map(values.map((value) => [`${value.mode} ${value.id}`, value]));
  const find = (id: string, mode: Mode) => table.get(`${mode} ${id}`) ?? table.get(`light ${id}`);
  return (start: SourceValue): Resolved => {
    let value: SourceValue | undefined = start;
    for (let steps = 0; value !== undefined; steps += 1) {
      if (value.value.kind === 'text') return { text: value.value.text };
      if (steps >= maxReferences) return { why: 'circular-reference' };
      value = find(value.value.text, start.mode);
    }
    return { why: 'broken-reference' };
  };
};

/** What a reference can be written with. */
const plainName = /^[A-Za-z0-9_-]{1,200}$/;

const pathOf = ({ group, name, property }: Place): string => `${group}.${name}.${property ?? ''}`;

interface Placed {
  readonly source: SourceValue;
  readonly place: Place;
  readonly text: string | number;
}

/** The placed values, and for each alias the place of what it names. */
const placeAll = (
  values: readonly SourceValue[],
  placeOf: (value: SourceValue, text: string) => Place | SkipReason,
  skip: (value: SourceValue, why: SkipReason) => void,
) => {
  const resolve = resolver(values);
  const placed: Placed[] = [];
  const byId = new Map<string, Place>();
  for (const source of values) {
    const resolved = resolve(source);
    const place = 'why' in resolved ? resolved.why : placeOf(source, resolved.text);
    const text = typeof place === 'string' || 'why' in resolved ? null : readValue(place, resolved.text);
    if (typeof place === 'string') skip(source, place);
    else if (text === null) skip(source, 'unreadable');
    else {
      placed.push({ source, place, text });
      byId.set(source.id, place);
    }
  }
  return {
    placed,
    targetOf: ({ value }: SourceValue) => (value.kind === 'alias' ? byId.get(value.text) : undefined),
  };
};

/**
 * Gathers values into the groups of a DESIGN.md. `placeOf` says where a value belongs, seeing its text with aliases
 * followed. What finds no place, or cannot be read there, is in `skipped`.
 */
export const draftTokens = (
  values: readonly SourceValue[],
  placeOf: (value: SourceValue, text: string) => Place | SkipReason,
): TokenDraft => {
  const colors = new Map<string, Partial<Record<Mode, string>>>();
  const typography = new Map<string, Map<TypographyProperty, string | number>>();
  const lengths = { rounded: new Map<string, string>(), spacing: new Map<string, string>() };
  const skipped: Skipped[] = [];
  const skip = ({ id, value: { kind, text } }: SourceValue, why: SkipReason): void => {
    skipped.push({ name: id, value: kind === 'alias' ? `{${text}}` : text, why });
  };
  const { placed, targetOf } = placeAll(values, placeOf, skip);

  // Themes name a token twice: `--color-ink: var(--ink)` is the same color as `--ink`.
  const isSecondName = ({ source, place }: Placed): boolean => {
    const target = targetOf(source);
    return target !== undefined && pathOf(target) === pathOf(place);
  };
  const own = placed.filter((value) => !isSecondName(value));
  const secondNames = new Set(placed.filter(isSecondName).map(({ source }) => source.id));
  const owners = new Map<string, string>();
  for (const { source, place } of own) {
    if (!owners.has(pathOf(place))) owners.set(pathOf(place), source.id);
  }
  const reference = ({ source, place: { group, property }, text }: Placed): string | null => {
    const target = targetOf(source);
    const id = source.value.text;
    const fits =
      target?.group === group &&
      property === null &&
      plainName.test(target.name) &&
      (owners.get(pathOf(target)) === id || secondNames.has(id)) &&
      (group === 'colors' || parseDimension(String(text)) !== null);
    return fits ? `{${group}.${target.name}}` : null;
  };

  for (const value of own) {
    const { source, place } = value;
    const written = reference(value) ?? value.text;
    if (owners.get(pathOf(place)) !== source.id) skip(source, 'name-taken');
    else if (place.group === 'colors')
      colors.set(place.name, { ...colors.get(place.name), [source.mode]: String(written) });
    else if (source.mode === 'dark') skip(source, 'narrow');
    else if (place.group === 'typography') {
      const token = typography.get(place.name) ?? new Map<TypographyProperty, string | number>();
      typography.set(place.name, token.set(place.property, written));
    } else lengths[place.group].set(place.name, String(written));
  }
  return { colors, typography, ...lengths, skipped };
};
