/** A scale whose ends are powers of ten around the values; those at or below 0 stand at its left end. */
export interface LogScale {
  readonly decades: readonly number[];
  /** From 0 to 100. */
  readonly at: (value: number) => number;
}

export function logScale(values: readonly number[]): LogScale {
  const exponents = values.filter((value) => value > 0).map(Math.log10);
  const low = Math.floor(Math.min(...exponents));
  const high = Math.max(low + 1, Math.ceil(Math.max(...exponents)));
  return {
    decades: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
    at: (value) => (value > 0 ? ((Math.log10(value) - low) / (high - low)) * 100 : 0),
  };
}
