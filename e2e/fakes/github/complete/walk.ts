export type Json = Readonly<Record<string, unknown>>;

/** Replaces an object, its own parts already replaced, or leaves it as it is. */
export type Mend = (object: Json) => Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a JSON value mended, the innermost first. */
export const mended = (value: unknown, mend: Mend): unknown => {
  if (Array.isArray(value)) return value.map((one) => mended(one, mend));
  if (!isObject(value)) return value;
  return mend(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mended(inner, mend)])));
};
