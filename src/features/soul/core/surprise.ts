/** A seed is 16 bits, written as four hex digits. */
export const formatSeed = (seed: number): string => (seed & 0xffff).toString(16).padStart(4, '0');

/** `4F1C` -> 20252; `null` for what is not up to four hex digits. */
export const parseSeed = (text: string): number | null =>
  /^[0-9a-f]{1,4}$/i.test(text.trim()) ? Number.parseInt(text, 16) : null;

/** Murmur3's finalizer: neighboring seeds land far apart. */
const scatter = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** The pair that a seed stands for; the same seed and catalogue give the same pair. */
export const surprise = <T>(
  seed: number,
  mains: readonly T[],
  rules: readonly T[],
): { readonly main: T | null; readonly rule: T | null } => ({
  main: mains[scatter(seed + 1) % mains.length] ?? null,
  rule: rules[scatter(seed ^ 0x9e3779b9) % rules.length] ?? null,
});
