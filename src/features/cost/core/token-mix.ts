/** Tokens as providers bill them: fresh input, input read from the cache, input written to it, output. */
export const tokenKinds = ['input', 'cacheRead', 'cacheWrite', 'output'] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** Parts of each kind, on any scale. */
export type TokenMix = Readonly<Record<TokenKind, number>>;

/** The original formula's: three tokens in for one out, no cache. */
export const seedMix: TokenMix = { input: 3, cacheRead: 0, cacheWrite: 0, output: 1 };

export const mixTotal = (mix: TokenMix): number => mix.input + mix.cacheRead + mix.cacheWrite + mix.output;

/** Two mixes of the same proportions. */
export function sameMix(a: TokenMix, b: TokenMix): boolean {
  return tokenKinds.every((kind) => Math.abs(a[kind] / mixTotal(a) - b[kind] / mixTotal(b)) < 1e-9);
}
