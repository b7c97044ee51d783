interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly keys?: readonly string[];
}

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;

/** An element of a list is called by its id, else by its place. */
function step(list: unknown, key: PropertyKey): string {
  const id = at(at(list, key), 'id');
  return typeof key === 'number' && typeof id === 'string' ? id : String(key);
}

function where(path: readonly PropertyKey[], whole: unknown): string {
  const steps: string[] = [];
  let value = whole;
  for (const key of path) {
    steps.push(step(value, key));
    value = at(value, key);
  }
  return steps.join(' › ');
}

/** What a schema found in a file, one sentence each, with its rows by id: `models › gpt-5 › in: is below 0`. */
export const nameProblems = (issues: readonly Issue[], whole: unknown): readonly string[] =>
  issues.map(({ code, keys, message, path }) => {
    const reason = code === 'unrecognized_keys' ? `has an unknown key, ${keys?.join(', ')}` : message;
    return [where(path, whole), reason].filter(Boolean).join(': ');
  });
