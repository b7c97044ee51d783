/** Maps values to percent of a picture's width and height, measured from the upper left corner. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export function plot(x: readonly [number, number], y: readonly [number, number]): Plot {
  return {
    x: (value) => ((value - x[0]) / (x[1] - x[0])) * 100,
    y: (value) => 100 - ((value - y[0]) / (y[1] - y[0])) * 100,
  };
}

export const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');

/** Moves labels down until neighbours are `gap` apart; `tops` in any order, the result in the same. */
export function spread(tops: readonly number[], gap: number): readonly number[] {
  const order = tops.map((_, index) => index).toSorted((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  const placed = [...tops];
  let floor = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const top = Math.max(tops[index] ?? 0, floor);
    placed[index] = top;
    floor = top + gap;
  }
  return placed;
}
