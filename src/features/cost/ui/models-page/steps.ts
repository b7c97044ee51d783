import type { CatalogRow } from '../../core/schema.ts';
import type { Prices } from '../../core/token-price.ts';

const kinds = ['in', 'out', 'cacheRead', 'cacheWrite'] as const;

export type PriceKind = (typeof kinds)[number];

/** How much a price moved, 0.2 for 20 % up; `null` where one of both is unknown or the first is 0. */
export type Moves = Readonly<Record<PriceKind, number | null>>;

export interface Step {
  /** `null` is "as early as the list knows". */
  readonly from: string | null;
  /** The first day it was not in force any more; `null` for the price in force. */
  readonly until: string | null;
  readonly prices: Prices;
  readonly source: string;
  /** Against the step before it; `null` for the first. */
  readonly moves: Moves | null;
}

const moved = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : after / before - 1;

const movesBetween = (before: Prices, after: Prices): Moves => ({
  in: moved(before.in, after.in),
  out: moved(before.out, after.out),
  cacheRead: moved(before.cacheRead, after.cacheRead),
  cacheWrite: moved(before.cacheWrite, after.cacheWrite),
});

/** Everything a model has cost, the oldest first and the price in force last. */
export function stepsOf(model: CatalogRow): Step[] {
  const all = [
    ...model.earlier.map((one) => ({
      prices: one,
      from: one.validFrom,
      until: one.validUntil,
      source: one.source,
    })),
    { prices: model, from: model.validFrom, until: null, source: model.source },
  ];
  return all.map((one, index) => {
    const before = all[index - 1];
    return { ...one, moves: before ? movesBetween(before.prices, one.prices) : null };
  });
}

export interface Move {
  readonly kind: PriceKind;
  readonly before: number | null;
  readonly after: number | null;
  readonly share: number | null;
}

/** The prices that two steps do not have in common. */
export const changesBetween = (before: Prices, after: Prices): Move[] =>
  kinds
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => ({
      kind,
      before: before[kind],
      after: after[kind],
      share: moved(before[kind], after[kind]),
    }));

/**
 * A step line as an SVG path, 0 to `width` for the days from `first` to `last`, 0 to `height` for the highest price to
 * the lowest. A first step without a date begins at the left edge.
 */
export function stepLine(
  steps: readonly { readonly from: string | null; readonly value: number }[],
  days: { readonly first: string; readonly last: string },
  box: { readonly width: number; readonly height: number },
): string {
  const start = Date.parse(days.first);
  const x = (day: string | null) =>
    day === null ? 0 : ((Date.parse(day) - start) / (Date.parse(days.last) - start)) * box.width;
  const values = steps.map(({ value }) => value);
  const highest = Math.max(...values);
  const span = highest - Math.min(...values);
  const y = (value: number) => (span === 0 ? box.height / 2 : ((highest - value) / span) * box.height);
  const corners = steps.map(({ from, value }, index) =>
    index === 0
      ? `M${x(from).toFixed(1)} ${y(value).toFixed(1)}`
      : `H${x(from).toFixed(1)}V${y(value).toFixed(1)}`,
  );
  return `${corners.join('')}H${box.width}`;
}
