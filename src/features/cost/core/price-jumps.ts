import type { CatalogRow, Exceptions } from './schema.ts';

const LIMIT = 0.5;

interface Step {
  readonly in: number;
  readonly out: number;
}

type Accepted = Exceptions['jumps'];

const jumped = (before: number, after: number): boolean => Math.abs(after - before) > before * LIMIT;

const sentence = (id: string, before: Step, after: Step): string =>
  `${id}: in ${before.in} to ${after.in}, out ${before.out} to ${after.out}`;

const accepts = (accepted: Accepted, model: string, after: Step): boolean =>
  accepted.some((one) => one.model === model && one.in === after.in && one.out === after.out);

const jumps = (before: Step, after: Step): boolean =>
  jumped(before.in, after.in) || jumped(before.out, after.out);

/** Steps of a price of input or output by more than half that nobody accepted, as sentences; a new currency is one. */
export function priceJumps(
  before: readonly CatalogRow[],
  after: readonly CatalogRow[],
  accepted: Accepted,
): readonly string[] {
  return after.flatMap((model) => {
    const old = before.find(({ id }) => id === model.id);
    if (!old || accepts(accepted, model.id, model)) return [];
    if (old.currency !== model.currency) return [`${model.id}: from ${old.currency} to ${model.currency}`];
    return jumps(old, model) ? [sentence(model.id, old, model)] : [];
  });
}

const steps = (model: CatalogRow): readonly (readonly [Step, Step])[] =>
  [...model.earlier, model].flatMap((after, index) => {
    const before = model.earlier[index - 1];
    return before ? [[before, after] as const] : [];
  });

/** The same within the dated prices of each model. */
export function recordedJumps(models: readonly CatalogRow[], accepted: Accepted): readonly string[] {
  return models.flatMap((model) =>
    steps(model)
      .filter(([before, after]) => jumps(before, after) && !accepts(accepted, model.id, after))
      .map(([before, after]) => sentence(model.id, before, after)),
  );
}

/** Accepted steps that no model of the catalogue made, as sentences. */
export function idleJumps(models: readonly CatalogRow[], accepted: Accepted): readonly string[] {
  return accepted
    .filter(
      ({ model, ...after }) =>
        !models
          .filter(({ id }) => id === model)
          .flatMap(steps)
          .some(([before, to]) => jumps(before, to) && to.in === after.in && to.out === after.out),
    )
    .map(({ model, in: input, out }) => `${model}: no step to in ${input}, out ${out}`);
}
