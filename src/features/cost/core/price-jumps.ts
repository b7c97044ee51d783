import type { PriceRow } from './schema.ts';

const LIMIT = 0.5;

const jumped = (before: number, after: number): boolean => Math.abs(after - before) > before * LIMIT;

/** Models of both lists whose price of input or output moved by more than half, as sentences. */
export function priceJumps(before: readonly PriceRow[], after: readonly PriceRow[]): readonly string[] {
  return after.flatMap((model) => {
    const old = before.find(({ id }) => id === model.id);
    if (!old || !(jumped(old.in, model.in) || jumped(old.out, model.out))) return [];
    return [`${model.id}: in ${old.in} to ${model.in}, out ${old.out} to ${model.out}`];
  });
}
