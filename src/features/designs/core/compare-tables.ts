import { cssColor } from './color.ts';
import { contrastPairs } from './contrast-pairs.ts';
import { componentColor } from './css.ts';
import type { Side } from './diff/diff-designs.ts';
import type { Pair } from './diff/pair-up.ts';
import type { ProseSection } from './diff/prose.ts';
import { sameParts } from './diff/same-parts.ts';
import { cssDimension } from './dimension.ts';
import type { Component, DesignModel, DimensionToken, TypographyToken } from './model.ts';

/** One token of one side. Only `swatch` may reach a style. */
export interface CompareCell {
  readonly name: string;
  readonly swatch: string | null;
  readonly value: string;
  /** A second figure: contrast, or a weight. */
  readonly note: string;
}

/** A line from a row of the left to a row of the right, by index. */
export interface Join {
  readonly left: number;
  readonly right: number;
  /** How far apart two colors are, 0 to 100; null where that means nothing. */
  readonly distance: number | null;
}

export interface CompareTable {
  readonly left: readonly CompareCell[];
  readonly right: readonly CompareCell[];
  readonly joins: readonly Join[];
}

export interface Comparison {
  readonly color: CompareTable;
  readonly type: CompareTable;
  readonly shape: CompareTable;
  readonly components: CompareTable;
  readonly prose: readonly Pair<ProseSection>[];
}

type Which = 'here' | 'there';

/** Rows a side prints; joins to rows beyond them are left out. */
export const mostCompared = 120;

/** Lays pairs out as two lists with lines between; the right one stands in an order of its own. */
const tableOf = <T extends { readonly name: string }>(
  pairs: readonly (Pair<T> & { readonly distance?: number | null })[],
  inOrder: readonly string[],
  cell: (one: T, side: Which) => CompareCell,
): CompareTable => {
  const order = new Map(inOrder.map((name, index) => [name, index]));
  const here = pairs.filter(({ here }) => here !== null).slice(0, mostCompared);
  const there = pairs
    .flatMap(({ there }) => (there === null ? [] : [there]))
    .toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0))
    .slice(0, mostCompared);
  const rightOf = new Map(there.map((one, index) => [one, index]));
  return {
    left: here.flatMap(({ here: one }) => (one === null ? [] : [cell(one, 'here')])),
    right: there.map((one) => cell(one, 'there')),
    joins: here.flatMap(({ there: other, distance = null }, left) => {
      const right = other === null ? undefined : rightOf.get(other);
      return right === undefined ? [] : [{ left, right, distance }];
    }),
  };
};

const typographyCell = ({ name, fontSize, lineHeight, fontWeight }: TypographyToken): CompareCell => {
  const line = typeof lineHeight === 'number' ? String(lineHeight) : lineHeight && cssDimension(lineHeight);
  const size = fontSize === null ? '' : cssDimension(fontSize);
  return { name, swatch: null, value: line ? `${size} / ${line}` : size, note: String(fontWeight ?? '') };
};

const dimensionCell = ({ name, value, raw }: DimensionToken): CompareCell => ({
  name,
  swatch: null,
  value: value === null ? raw : cssDimension(value),
  note: '',
});

const ratiosOf = (model: DesignModel | null): ReadonlyMap<string, string> =>
  new Map(
    (model === null ? [] : contrastPairs(model))
      .filter(({ mode }) => mode === 'light')
      .map(({ component, ratio }) => [component, ratio.toFixed(2)]),
  );

const componentCell = (component: Component, ratios: ReadonlyMap<string, string>): CompareCell => {
  const fill = componentColor(component, 'backgroundColor', 'light');
  const swatch = fill === null ? null : cssColor(fill);
  return { name: component.name, swatch, value: swatch ?? '', note: ratios.get(component.name) ?? '' };
};

const keys = (tokens: ReadonlyMap<string, unknown> | undefined): string[] => [...(tokens?.keys() ?? [])];

const joined = (one: CompareTable, other: CompareTable): CompareTable => ({
  left: [...one.left, ...other.left],
  right: [...one.right, ...other.right],
  joins: [
    ...one.joins,
    ...other.joins.map(({ left, right, distance }) => ({
      left: left + one.left.length,
      right: right + one.right.length,
      distance,
    })),
  ],
});

const inOrderOf = <T extends { readonly name: string }>(
  pairs: readonly Pair<T>[],
  sorted: (tokens: readonly T[]) => readonly T[],
): string[] => sorted(pairs.flatMap(({ there }) => (there === null ? [] : [there]))).map(({ name }) => name);

const pixels = ({ value }: DimensionToken): number =>
  value === null ? Number.MAX_VALUE : value.value * (value.unit === 'px' ? 1 : 16);

/** Two designs as lists side by side, joined where their tokens play the same part. */
export const compareTables = (left: Side, right: Side): Comparison => {
  const parts = sameParts(left, right);
  const ratios = { here: ratiosOf(left.model), there: ratiosOf(right.model) };
  const bySize = (pairs: readonly Pair<DimensionToken>[]) =>
    tableOf(
      pairs,
      inOrderOf(pairs, (tokens) => tokens.toSorted((a, b) => pixels(a) - pixels(b))),
      dimensionCell,
    );
  return {
    color: tableOf(parts.colors, keys(right.model?.colors), ({ name, light, dark }) => {
      const shown = light ?? dark;
      return {
        name,
        swatch: shown?.css ?? null,
        value: shown?.css ?? '?',
        note: shown?.onCanvas.toFixed(2) ?? '',
      };
    }),
    type: tableOf(
      parts.typography,
      inOrderOf(parts.typography, (tokens) =>
        tokens.toSorted((a, b) => (b.fontSize?.value ?? 0) - (a.fontSize?.value ?? 0)),
      ),
      typographyCell,
    ),
    shape: joined(bySize(parts.rounded), bySize(parts.spacing)),
    components: tableOf(parts.components, keys(right.model?.components), (component, side) =>
      componentCell(component, ratios[side]),
    ),
    prose: parts.sections,
  };
};
