/** One safe path segment. Being well formed is not enough: a slug counts once the catalogue lists it. */
export const isSlug = (text: string): boolean => /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,127})$/.test(text);
