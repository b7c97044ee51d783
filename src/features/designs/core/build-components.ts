import { once } from '#lib/once.ts';
import { parseBorder } from './border.ts';
import type { BuiltColors } from './build-colors.ts';
import type { BuiltDimensions } from './build-dimensions.ts';
import { type Color, cssColor } from './color.ts';
import type { Component, ComponentProperty, PropertyValue, TypographyToken } from './model.ts';
import { type DesignProblem, problem } from './problem.ts';
import { type Lookup, referencePath, referencesIn, type WhyBroken } from './references.ts';
import type { RawToken } from './token-tables.ts';

export interface Parts {
  readonly colors: BuiltColors;
  readonly dimensions: BuiltDimensions;
  readonly typography: ReadonlyMap<string, TypographyToken>;
}

export interface BuiltComponents {
  readonly components: ReadonlyMap<string, Component>;
  readonly uses: ReadonlyMap<string, number>;
  readonly references: { readonly total: number; readonly resolved: number };
  readonly problems: readonly DesignProblem[];
}

const colorProperty = /^(?:backgroundColor|textColor|borderColor)$/;
const lengthsProperty = /^(?:padding|rounded|size|height|width)$/;

const typographyAt = (path: string, parts: Parts): TypographyToken | undefined => {
  const name = path.startsWith('typography.') ? path.slice('typography.'.length) : '';
  return parts.typography.get(name) ?? parts.typography.get(name.replaceAll('.', '-'));
};

/** The token a reference means, as `group.name`; null where nothing bears that name. */
const knownPath = (path: string, parts: Parts): string | null => {
  const color = parts.colors.baseName(path);
  if (color !== null) return `colors.${color}`;
  const typography = typographyAt(path, parts);
  return typography === undefined ? parts.dimensions.knownPath(path) : `typography.${typography.name}`;
};

const brokenIn = (found: Lookup<unknown>): WhyBroken | null => (found.kind === 'broken' ? found.why : null);

/** Why a reference to a known token leads nowhere; null where it leads to a value. */
const whyBroken = (path: string, parts: Parts): WhyBroken | null => {
  if (!path.startsWith('colors.')) {
    return path.startsWith('typography.') ? null : brokenIn(parts.dimensions.lookup(`{${path}}`));
  }
  const light = brokenIn(parts.colors.lookup(`{${path}}`, 'light'));
  return light === null ? null : brokenIn(parts.colors.lookup(`{${path}}`, 'dark'));
};

const colorValue = (raw: string, parts: Parts): PropertyValue | null => {
  const light = parts.colors.lookup(raw, 'light');
  const dark = parts.colors.lookup(raw, 'dark');
  const found = light.kind === 'found' ? light : dark;
  if (found.kind !== 'found') return null;
  const ownDark = dark.kind === 'found' && cssColor(dark.value) !== cssColor(found.value);
  return { kind: 'color', light: found.value, dark: ownDark ? dark.value : null };
};

const lengthsValue = (raw: string, parts: Parts): PropertyValue | null => {
  const lengths = raw
    .trim()
    .split(/\s+/)
    .map((part) => parts.dimensions.lookup(part));
  const found = lengths.flatMap((length) => (length.kind === 'found' ? [length.value] : []));
  return found.length === lengths.length && found.length <= 4 ? { kind: 'lengths', lengths: found } : null;
};

const borderValue = (raw: string, parts: Parts): PropertyValue | null => {
  const colorOf = (part: string): Color | null => {
    const found = parts.colors.lookup(part, 'light');
    return found.kind === 'found' ? found.value : null;
  };
  const border = parseBorder(raw, colorOf);
  return border === null ? null : { kind: 'border', border };
};

const plain: PropertyValue = { kind: 'text' };

/** Properties with the same text share what it means: a file names few values many times. */
const valueReader = (parts: Parts): ((name: string, raw: string) => PropertyValue) => {
  const typography = once((raw): PropertyValue | null => {
    const token = typographyAt(referencePath(raw) ?? '', parts);
    return token === undefined ? null : { kind: 'typography', token };
  });
  const color = once((raw) => colorValue(raw, parts));
  const lengths = once((raw) => lengthsValue(raw, parts));
  const border = once((raw) => borderValue(raw, parts));
  const untyped = (name: string, raw: string): PropertyValue | null => {
    const path = referencePath(raw) ?? '';
    if (colorProperty.test(name) || path.startsWith('colors.')) return color(raw);
    if (lengthsProperty.test(name) || /^(?:rounded|spacing)\./.test(path)) return lengths(raw);
    return name === 'border' ? border(raw) : null;
  };
  return (name, raw) => typography(raw) ?? untyped(name, raw) ?? plain;
};

export const buildComponents = (table: ReadonlyMap<string, RawToken>, parts: Parts): BuiltComponents => {
  const problems: DesignProblem[] = [];
  const uses = new Map<string, number>();
  const references = { total: 0, resolved: 0 };
  const readValue = valueReader(parts);
  const mentioned = once(referencesIn);
  const standing = once((reference): { readonly known: string | null; readonly why: WhyBroken | null } => {
    const known = knownPath(reference, parts);
    return { known, why: known === null ? 'missing' : whyBroken(reference, parts) };
  });

  const countReferences = (path: string, property: ComponentProperty): void => {
    for (const reference of mentioned(property.raw)) {
      references.total += 1;
      const { known, why } = standing(reference);
      if (why !== null) problems.push(problem('broken-ref', property, { path, reference, why }));
      if (known !== null && why === null) {
        references.resolved += 1;
        uses.set(known, (uses.get(known) ?? 0) + 1);
      }
    }
  };

  const components = new Map<string, Component>();
  for (const { name, position, span, node } of table.values()) {
    const properties = new Map<string, ComponentProperty>();
    for (const entry of node.kind === 'map' ? node.entries : []) {
      if (entry.node.kind !== 'scalar') continue;
      const { text, position: at, span: valueSpan } = entry.node;
      const property = {
        name: entry.key,
        key: { position: entry.position, span: entry.span },
        raw: text,
        position: at,
        span: valueSpan,
        value: readValue(entry.key, text),
      };
      const path = `components.${name}.${entry.key}`;
      countReferences(path, property);
      if (colorProperty.test(entry.key) && property.value.kind === 'text' && mentioned(text).length === 0) {
        problems.push(problem('invalid-value', property, { path, value: text, expected: 'color' }));
      }
      properties.set(entry.key, property);
    }
    components.set(name, { name, position, span, properties });
  }
  return { components, uses, references, problems };
};
