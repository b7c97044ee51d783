const whole = /^\{([A-Za-z0-9._-]{1,200})\}$/;
const inside = /\{([A-Za-z0-9._-]{1,200})\}/g;

/** `colors.primary` out of `{colors.primary}`; null for anything else. */
export const referencePath = (raw: string): string | null => whole.exec(raw.trim())?.[1] ?? null;

/** Every reference that a composite value such as `1px solid {colors.hairline}` holds. */
export const referencesIn = (raw: string): string[] =>
  [...raw.matchAll(inside)].map((match) => match[1] ?? '');

/** How often a reference may lead to another reference. */
export const maxReferences = 10;

export type WhyBroken = 'missing' | 'circular' | 'too-deep';

export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'broken'; readonly why: WhyBroken }
  | { readonly kind: 'invalid' };

/**
 * Follows references until `read` finds a value. `rawAt` gives the text behind a path, or null where there is none.
 */
export const follow = <T>(
  raw: string,
  rawAt: (path: string) => string | null,
  read: (text: string) => T | null,
): Lookup<T> => {
  const seen = new Set<string>();
  let text = raw;
  for (let path = referencePath(text); path !== null; path = referencePath(text)) {
    if (seen.has(path)) return { kind: 'broken', why: 'circular' };
    if (seen.size > maxReferences) return { kind: 'broken', why: 'too-deep' };
    seen.add(path);
    const next = rawAt(path);
    if (next === null) return { kind: 'broken', why: 'missing' };
    text = next;
  }
  const value = read(text);
  return value === null ? { kind: 'invalid' } : { kind: 'found', value };
};
