/** Mulberry32: 32-bit unsigned integers from a seed, the same on every machine. */
const generator = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
};

const hex = (word: number) => word.toString(16).padStart(8, '0');

const guidFrom = (next: () => number): string => {
  const [a, b, c, d] = [hex(next()), hex(next()), hex(next()), hex(next())];
  const variant = '89ab'[Number.parseInt(c.charAt(0), 16) % 4];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
};

/** Version 4 GUIDs: equal seeds give equal ids. */
export const seededIds = (seed: number, count: number): readonly string[] => {
  const next = generator(seed);
  return Array.from({ length: count }, () => guidFrom(next));
};
