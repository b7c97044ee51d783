/** A name that a DESIGN.md can hold: letters, digits, `_` and `-`; `base` where nothing else is left. */
export const tokenName = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'base';
