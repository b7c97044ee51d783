export interface Bounds {
  readonly first: number;
  readonly last: number;
  /** The least distance between neighbors. */
  readonly gap: number;
}

/**
 * Moves labels as little as they need to be `gap` apart, down first and up again from `last`, in their own order; the
 * result is in the order of `wanted`. More labels than there is room for go on past `first`.
 */
export function placeLabels(wanted: readonly number[], { first, last, gap }: Bounds): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let floor = first;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + gap;
  }
  let ceiling = last;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - gap;
  }
  return placed;
}
