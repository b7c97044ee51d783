export type Schema = Readonly<Record<string, unknown>>;

export interface Converted {
  readonly schema: Schema;
  /** Names of the components it refers to. */
  readonly refersTo: readonly string[];
}

const componentPath = '#/components/schemas/';

/** The identifier under which a converted component is referred to. */
export const idOf = (component: string): string => `https://api.github.com/schemas/${component}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const orNull = (schema: Record<string, unknown>): Schema => {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { type, enum: values, ...others } = rest;
  if (typeof type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  return { ...others, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...values, null] }) };
};

/** What only describes, and would cost time to walk through. */
const descriptive = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated']);

/**
 * An OpenAPI 3.0 schema as JSON Schema, its nullables spelled out. One of several alternatives is enough: two of
 * GitHub's 409 require nothing at all and so never match alone.
 */
export const toJsonSchema = (openApiSchema: unknown): Converted => {
  const refersTo = new Set<string>();

  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference !== 'string') return orNull(convertEach(value));
    const name = reference.slice(componentPath.length);
    refersTo.add(name);
    return { $ref: idOf(name) };
  };

  /** Names below `properties` are GitHub's, not the schema language's. */
  const convertProperties = (value: unknown): unknown =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]))
      : value;

  const convertEach = (value: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !descriptive.has(name))
        .map(([name, inner]) => {
          if (name === 'properties') return [name, convertProperties(inner)];
          return [name === 'oneOf' ? 'anyOf' : name, convert(inner)];
        }),
    );

  return { schema: Object(convert(openApiSchema)), refersTo: [...refersTo] };
};
